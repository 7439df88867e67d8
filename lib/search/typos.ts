/**
 * How many slips a word of this length is forgiven: none in the shortest and in numbers, where they make
 * another word.
 */
export function tolerance(word: string) {
  if (word.length < 4 || /\d/.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

/**
 * Slips between a typed word and another: letters put in, left out, changed, or two neighbours swapped
 * (optimal string alignment). `whole` compares all of the other, `start` only as much of its beginning as
 * fits best: the word may still be being typed.
 *
 * @example slips('galapgo', 'galapagos') // { whole: 2, start: 1 }
 */
export function slips(typed: string, other: string) {
  let before: number[] = []
  let row = [...Array(other.length + 1).keys()]
  for (let i = 1; i <= typed.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const isSame = typed[i - 1] === other[j - 1]
      const changed = row[j - 1] + (isSame ? 0 : 1)
      const leftOut = row[j] + 1
      const putIn = next[j - 1] + 1
      next[j] = Math.min(changed, leftOut, putIn)
      if (i < 2 || j < 2) continue
      const isSwapped = typed[i - 1] === other[j - 2] && typed[i - 2] === other[j - 1]
      if (isSwapped) next[j] = Math.min(next[j], before[j - 2] + 1)
    }
    before = row
    row = next
  }
  return { whole: row[other.length], start: Math.min(...row) }
}

/** How many letters two words begin with alike. */
export function shared(a: string, b: string) {
  let count = 0
  while (count < a.length && a[count] === b[count]) count += 1
  return count
}
