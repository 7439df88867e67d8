import { markup } from './markup'

/**
 * The link to the site's icon, for the heads of pages that Next does not write: without it a browser takes
 * `/favicon.ico`, which is of one size.
 */
export const iconLink = markup`<link rel="icon" href="/icon.svg" type="image/svg+xml">`
