/** What may be said of mining a picture's data (PLUS License Data Format, vocabulary of Data Mining). */
export const miningTerms = [
  'DMI-UNSPECIFIED',
  'DMI-ALLOWED',
  'DMI-PROHIBITED',
  'DMI-PROHIBITED-AIMLTRAINING',
  'DMI-PROHIBITED-GENAIMLTRAINING',
  'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING',
  'DMI-PROHIBITED-SEECONSTRAINT',
  'DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR',
  'DMI-PROHIBITED-SEELINKEDRIGHTSEXPR',
] as const
/** A word for what may be done with a picture's data. */
export type MiningTerm = (typeof miningTerms)[number]

const vocabulary = 'http://ns.useplus.org/ldf/vocab/'

/** The address of a term, as XMP has it in `plus:DataMining`. */
export function miningAddress(term: MiningTerm) {
  return vocabulary + term
}

/**
 * The term that a text names: its address, with `http:` or `https:`, or the word alone, in whatever case.
 * @example miningTermOf('https://ns.useplus.org/ldf/vocab/DMI-ALLOWED/') // DMI-ALLOWED
 */
export function miningTermOf(written: string) {
  const word = written.trim().replace(/\/+$/, '').split('/').pop()?.toUpperCase()
  return miningTerms.find((term) => term === word)
}
