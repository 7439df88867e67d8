/**
 * How many slips a word of this length is forgiven: none in the shortest and in numbers, where they make
 * another word.
 */
export function tolerance(word: string) {
  if (word.length < 4 || /\d/.test(word)) return 0
  return word.length < 7 ? 1 : 2
}

/**
 * Slips between a typed word and another: letters put in, left out, changed, or two neighbours swapped
 * (optimal string alignment). The other counts whole: a slip in what it merely begins with makes most short
 * words the beginning of something.
 *
 * @example slips('etan', 'etna') // 1
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
  return row[other.length]
}

/**
 * Slips for which a word may be meant; `Infinity` where it may not. Four letters are so few that only two
 * swapped ones pass, and nobody makes two slips of which one is in the first letter.
 *
 * @example [slipsFor('etan', 'etna'), slipsFor('chat', 'chad')] // [1, Infinity]
 */
export function slipsFor(typed: string, word: string) {
  const count = slips(typed, word)
  const isShort = typed.length < 5 && [...typed].sort().join('') !== [...word].sort().join('')
  const isFar = count > tolerance(typed) || (count > 1 && typed[0] !== word[0])
  return isShort || isFar ? Infinity : count
}

/** How many letters two words begin with alike. */
export function shared(a: string, b: string) {
  let count = 0
  while (count < a.length && a[count] === b[count]) count += 1
  return count
}
