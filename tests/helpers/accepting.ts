import type { Language } from '../../lib/i18n/languages'

/**
 * What visitors ask for (`Accept-Language`) and the language that each is to get, by RFC 9110, section
 * 12.5.4, and the lookup of RFC 4647, section 3.4. Every host is asked the whole table.
 */
export const accepting: [header: string, language: Language][] = [
  // What browsers send.
  ['fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7', 'fr'],
  ['en-US,en;q=0.9,fr;q=0.8', 'en'],
  ['en-US,en;q=0.9,*;q=0.5', 'en'],
  ['en-GB', 'en'],
  ['fr-CA, en;q=0.5', 'fr'],
  ['de-DE,de;q=0.9,en;q=0.8', 'en'],
  ['zh-Hant-TW,zh;q=0.9,en;q=0.3', 'en'],
  ['de-AT,de', 'fr'],
  ['', 'fr'],
  // The greatest weight, wherever it stands.
  ['fr;q=0.8, en;q=0.9', 'en'],
  ['en;q=0.8,fr;q=0.85', 'fr'],
  ['en;q=0.85,fr;q=0.8', 'en'],
  ['fr;q=0.899,en;q=0.9', 'en'],
  ['fr;q=0.001,en;q=0.002', 'en'],
  ['fr;q=0.09,en;q=0.1', 'en'],
  ['de, en;q=0.3, fr;q=0.2', 'en'],
  ['fr;q=0.9,en;q=1.0', 'en'],
  ['fr;q=0.999,en;q=1.', 'en'],
  ['en;q=0.012,fr;q=0.011', 'en'],
  // Among equals the first, however the weight is written.
  ['en,fr', 'en'],
  ['fr,en', 'fr'],
  ['en;q=0.5,fr;q=0.500', 'en'],
  ['fr;q=0.5,en;q=0.50', 'fr'],
  ['en;q=1.000,fr', 'en'],
  ['en;q=0.05,fr;q=0.050', 'en'],
  // A region is its language; several ranges of one language, too.
  ['fr;q=0.5,en-AU;q=0.6', 'en'],
  ['en-GB,fr;q=0.9,en;q=0.8', 'en'],
  ['en;q=0.1,fr;q=0.5,en;q=0.9', 'en'],
  ['en-Latn-GB-oxendict-x-twain,fr;q=0.9', 'en'],
  // Letters of either case, blanks, empty elements.
  ['EN-us;Q=0.9 , FR;q=0.8', 'en'],
  ['\ten ;\tq=0.9\t,fr ; q=0.8', 'en'],
  [',, ,en,', 'en'],
  // What names none of ours, and what is no range at all, is passed over by itself.
  ['*', 'fr'],
  ['*;q=0.1', 'fr'],
  ['*, en;q=0.5', 'en'],
  ['C, en;q=0.5', 'en'],
  ['i-klingon,en;q=0.2', 'en'],
  ['en_US,en;q=0.1', 'en'],
  ['en_US', 'fr'],
  ['fr_FR,en', 'en'],
  ['english,en;q=0.1', 'en'],
  ['fra, en', 'en'],
  ['fr-abcdefghi, en;q=0.1', 'en'],
  ['fr@euro,en;q=0.4', 'en'],
  ['<script>,en', 'en'],
  ['"fr",en;q=0.3', 'en'],
  ['é, en', 'en'],
  // Weights that are none.
  ['fr;q=2,en;q=0.5', 'en'],
  ['fr;q=-1,en;q=0.5', 'en'],
  ['fr;q=0.1234,en;q=0.1', 'en'],
  ['fr;q=1.001,en;q=0.1', 'en'],
  ['fr;q=,en;q=0.1', 'en'],
  ['fr;q=.9,en;q=0.1', 'en'],
  ['fr;q=high,en;q=0.1', 'en'],
  ['fr;level=1,en;q=0.1', 'en'],
  // What is refused.
  ['fr;q=0,en;q=0.1', 'en'],
  ['fr;q=0', 'en'],
  ['fr;q=0.000,*', 'en'],
  ['fr;q=0,en;q=0', 'fr'],
  ['en;q=0', 'fr'],
  ['fr-CA;q=0', 'fr'],
  // Hundreds of ranges.
  [
    `${Array.from({ length: 400 }, (_, n) => `x${String(n).padStart(3, 'a').replace(/\d/g, 'b')};q=0.9`).join()},en;q=0.1`,
    'en',
  ],
  [`${'de-DE;q=0.9, '.repeat(300)}en;q=0.2,fr;q=0.1`, 'en'],
]
