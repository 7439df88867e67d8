import { buildSite } from '../../../lib/hosting/build/site'

// Compiles the site of the gallery in this folder, and draws its pages.
await buildSite()
