import { z } from 'zod'

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

/**
 * What the rights of a gallery say of mining (`lib/catalogue/rights.json`): for the key of a rights
 * statement, or of its family, the term and, where there is one, the address of a policy (TDM Reservation
 * Protocol, final report of 10 May 2024, section 6). Of rights that are not named nothing is said.
 *
 * The one setting is said in the press file (`plus:DataMining`), in `/.well-known/tdmrep.json`, in the header
 * and the meta element `tdm-reservation`, and among a IIIF manifest's metadata. `robots.txt` is silent: the
 * Robots Exclusion Protocol (RFC 9309) knows who may fetch, not what for, and what would tell that (AIPREF's
 * `Content-Usage`) is a draft as yet.
 */
export const reservationsSchema = z.record(
  z.string(),
  z.strictObject({ mining: z.enum(miningTerms), policy: z.url().optional() }),
)
/** What the rights of a gallery say of mining, by their keys. */
export type Reservations = z.infer<typeof reservationsSchema>

/** What is said of mining one image. */
export interface Mining {
  term: MiningTerm
  policy?: string
}

/** Whether a term reserves mining, be it in part. */
export function isReserved(mining: Mining | undefined): mining is Mining {
  return mining?.term.startsWith('DMI-PROHIBITED') ?? false
}
