const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
const canonical = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/**
 * The number that a Roman numeral says; `undefined` for letters that are none. Those with L, C, D or M are
 * read from four letters on: shorter ones are words and abbreviations.
 *
 * @example readRoman('XIX') // 19
 */
export function readRoman(letters: string) {
  const numeral = letters.toUpperCase()
  if (!numeral || !canonical.test(numeral)) return undefined
  if (/[LCDM]/.test(numeral) && numeral.length < 4) return undefined
  const digits = [...numeral].map((letter) => values[letter])
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}

/**
 * Finds what may be a Roman numeral: with the word before it, by which a single letter is a king's number,
 * and with its ordinal suffix. Small letters count before a century alone.
 */
export function romanPattern(ordinalSuffix: string) {
  const space = '[ \\u00a0\\u202f]'
  return new RegExp(
    `(?<![\\p{L}\\p{N}’.])([\\p{L}’-]+${space})??(?<![\\p{L}\\p{N}’])([IVX]+|[IVXLCDM]{4,}|[ivx]+(?=(?:e|è?me|ᵉ)${space}+siècle))(${ordinalSuffix})?(?![\\p{L}\\p{N}’])`,
    'gu',
  )
}
