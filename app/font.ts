import localFont from 'next/font/local'

/**
 * Source Serif 4, Latin subset, all weights in one file of 51 KB: accents, narrow spaces and old-style
 * figures included.
 */
export const text = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-text',
  adjustFontFallback: 'Times New Roman',
})
