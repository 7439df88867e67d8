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
  let [before, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= typed.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = row[j - 1] + Number(typed[i - 1] !== other[j - 1])
      next[j] = Math.min(change, row[j] + 1, next[j - 1] + 1)
      const swapped = typed[i - 1] === other[j - 2] && typed[i - 2] === other[j - 1]
      if (i > 1 && j > 1 && swapped) next[j] = Math.min(next[j], before[j - 2] + 1)
    }
    ;[before, row] = [row, next]
  }
  return { whole: row[other.length], start: Math.min(...row) }
}

/** How many letters two words begin with alike. */
export function shared(a: string, b: string) {
  let count = 0
  while (count < a.length && a[count] === b[count]) count += 1
  return count
}
