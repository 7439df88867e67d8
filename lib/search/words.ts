/** A word as it is searched for, and where it stands in the text it was read from. */
export interface Token {
  word: string
  start: number
  end: number
}

// Letters that Unicode does not take apart into a letter and a mark.
const ligatures: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  ı: 'i',
}

const apostrophes = "['’ʼ‘`]"
const run = new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:[ʻ'’ʼ‘\`][\\p{L}\\p{M}\\p{N}]+)*`, 'gu')
const elision = new RegExp(`^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)${apostrophes}`, 'iu')
const possessive = new RegExp(`${apostrophes}s$`, 'iu')

/** Words that carry no subject in either language. One letter alone carries none either. */
const stopWords = new Set(
  (
    'le la les un une des du de et en est sont dans au aux sur par pour qui que avec ce cet cette ces se sa son ses leur leurs ou ne pas plus ont il elle ils elles on sans ' +
    'the of and is are in to at by with from that which its it their this these as an or be has have into'
  ).split(' '),
)

/**
 * Lower case without accents, marks or ligatures.
 * @example fold('Œuvre gelée à Hawaï') // oeuvre gelee a hawai
 */
export function fold(text: string) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæøłđðßı]/g, (letter) => ligatures[letter])
}

/**
 * The words of a text, folded, with their places in it. French elisions and the English possessive are left
 * out; other apostrophes join.
 *
 * @example tokens('L’Etna, presqu’île').map(({ word }) => word) // ['etna', 'presquile']
 */
export function tokens(text: string): Token[] {
  return [...text.matchAll(run)].map(({ 0: found, index }) => {
    const start = index + (elision.exec(found)?.[0].length ?? 0)
    const end = index + found.length - (possessive.exec(found)?.[0].length ?? 0)
    // « l’s » would leave less than nothing.
    const word = join(start < end ? text.slice(start, end) : found)
    return { word, start: Math.min(start, end), end }
  })
}

/** Whether a word tells subjects apart. */
export function isTelling(word: string) {
  return word.length > 1 && !stopWords.has(word)
}

/**
 * Compounds as one word, for whoever leaves the hyphens out.
 * @example compounds('Bab-el-Mandeb') // ['babelmandeb']
 */
export function compounds(text: string) {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-‑–][\p{L}\p{M}\p{N}]+)+/gu)].map(([found]) => join(found))
}

/** Folded, and nothing but letters and digits: the okina of Hawaiʻi is a letter that few keyboards have. */
function join(text: string) {
  return fold(text).replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '')
}
