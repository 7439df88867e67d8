import localFont from 'next/font/local'

/**
 * Source Serif 4, Latin subset, all weights in one file of 51 KB: accents, narrow spaces and old-style
 * figures included.
 *
 * `optional`: where the file has not come with the first paint, the page keeps the font that it was painted
 * in, and the next page has this one. Exchanged a second later, the lines of a page break elsewhere, whatever
 * the font before it is scaled to, and move what is read and pressed: 0.18 of layout shift on a slow line.
 * The fonts of fallback.css keep the pages of such a visit alike.
 */
export const text = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-text',
  display: 'optional',
  adjustFontFallback: false,
})
