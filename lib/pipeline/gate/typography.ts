import type { Language } from '../../catalogue/captions'

interface Fault {
  what: string
  mend: string
}

/**
 * French spacing: U+00A0 before `:` and inside « », U+202F before `; ! ?`; never a straight apostrophe or
 * quote.
 */
const frenchRules: [pattern: RegExp, what: string, mend: string][] = [
  [/\S*'\S*/, 'a straight apostrophe', 'Use ’ (U+2019).'],
  [/\S*"\S*/, 'a straight quotation mark', 'Use « and » with U+00A0 inside.'],
  [/\S*[^\u202f][;!?]/, 'no narrow no-break space before ; ! or ?', 'Put U+202F there.'],
  // A colon between digits is a time or a ratio; one after a scheme opens an address.
  [/\S*[^\u00a0\d]:(?!\/\/)/, 'no no-break space before a colon', 'Put U+00A0 there.'],
  [/«(?!\u00a0)\S*/, 'no no-break space after «', 'Put U+00A0 there.'],
  [/\S*(?<!\u00a0)»/, 'no no-break space before »', 'Put U+00A0 there.'],
]

/** The typographic faults of a text; English has no rule that a build should stop for. */
export function typography(text: string, language: Language): Fault[] {
  if (language !== 'fr') return []
  return frenchRules.flatMap(([pattern, what, mend]) => {
    const found = pattern.exec(text)
    return found ? [{ what: `The French has ${what}: "${found[0]}".`, mend }] : []
  })
}
