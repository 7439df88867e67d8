import { markup } from './markup'

/**
 * The link to the site's icon, for the heads of pages that Next does not write: without it a browser asks for
 * `/favicon.ico`, which is nowhere.
 */
export const iconLink = markup`<link rel="icon" href="/icon.svg" type="image/svg+xml">`
