import { join } from 'node:path'
import { fetchWhole, folderOf } from './fetched'

/**
 * Mirador is no dependency: its script is whole, and the 203 packages it was made from would add 375 MB and
 * 18 s to everybody's `npm ci`.
 */
export const mirador = {
  name: 'mirador',
  version: '4.0.0',
  sha512: 'uWsE9e2oqSc/lUu+vVwDGhTsycuhGsfZ2KfX6CLfXiT3wgGy6qT9+q5M3V9Zz72hkdIgsJugKesaowmRtYmvrA==',
}

/** The script of the viewer that museums and libraries open IIIF manifests with, as they serve it. */
export const miradorScript = join(folderOf(mirador), 'dist/mirador.min.js')

/** Fetches Mirador where it is not there yet. */
export function installMirador() {
  fetchWhole(mirador)
}
