import { rightsNamed, rightsWithin, statementOf, type RightsKey } from '../catalogue/rights'
import type { Kind, Stated } from '../catalogue/schema'
import { isSourceType, isTrained } from '../catalogue/sourcetypes'
import type { StatedFacts } from '../press/metadata/stated'

/**
 * The address by which a source names its rights: of a licence that this gallery knows, wherever it stands,
 * in the licence's own form; otherwise the first address as it stands.
 */
export function statementIn({ addresses, terms, notice }: StatedFacts): string | null {
  const [known] = knownIn({ addresses, terms, notice })
  return known ? statementOf(known) : (addresses[0] ?? null)
}

/**
 * The rights that a file names. Addresses of their own go before those within its terms, and these before
 * those within its notice: Creative Commons asks for the address in `xmpRights:UsageTerms`.
 */
function knownIn({ addresses, terms, notice }: Pick<StatedFacts, 'addresses' | 'terms' | 'notice'>) {
  const own = addresses.map(rightsNamed).filter((key) => key !== undefined)
  if (own.length) return [...new Set(own)]
  const within = [terms, notice].map((texts) => [...new Set(texts.flatMap(({ text }) => rightsIn(text)))])
  return within.find((keys) => keys.length) ?? []
}

function rightsIn(text: string) {
  const alone = rightsNamed(text)
  return alone ? [alone] : rightsWithin(text)
}

/**
 * Why a file's own words on its rights cannot be followed, in two sentences: it names two licences, and
 * nobody but an editor can know which holds.
 */
export function contradictionIn(facts: StatedFacts) {
  const keys = knownIn(facts)
  if (keys.length < 2) return undefined
  return `It names two licences: ${keys.map(statementOf).join(' and ')}. Find out which holds, and say it with --rights ${keys[0]} or --rights ${keys[1]}.`
}

interface Proposed {
  kind: Kind
  rights: RightsKey
  /** Whether a text is one that the gallery itself writes. */
  isOurs: (text: string) => boolean
}

// What a file of its kind is taken for where it says nothing.
const usualTypes: Record<Kind, string> = { photograph: 'digitalCapture', reconstruction: 'dataDrivenMedia' }

/**
 * What of a file's own words the entry keeps, as it stood; `undefined` if there is nothing. Not kept is what
 * the gallery itself writes into its press files, and an address that says what the key of the rights says.
 */
export function statedOf(facts: StatedFacts, { kind, rights, isOurs }: Proposed): Stated | undefined {
  const { sourceType, mining } = facts
  const notice = facts.notice.filter(({ text }) => !isOurs(text))
  const terms = facts.terms.filter(({ text }) => !isOurs(text))
  const statements = facts.addresses.filter((address) => rightsNamed(address) !== rights)
  // Whoever our own files name as licensor comes with our own words.
  const isOwn = facts.terms.length > 0 && !terms.length
  const licensors = isOwn ? [] : facts.licensors
  const isUsual = !isSourceType(sourceType) || sourceType === usualTypes[kind]
  const stated: Stated = {
    sourceType: isUsual ? undefined : sourceType,
    notice: ifAny(notice),
    terms: ifAny(terms),
    statements: ifAny(statements),
    licensors: ifAny(licensors),
    mining,
  }
  const said = Object.entries(stated).filter(([, value]) => value !== undefined)
  return said.length ? Object.fromEntries(said) : undefined
}

function ifAny<T>(list: T[]) {
  return list.length ? list : undefined
}

/** What one source says of how a picture was made. */
type Made = Partial<Record<'sourceType' | 'trainedBy', string | null>>

/**
 * Refuses what a trained model made, or had a part in, by whichever source says so.
 *
 * @param name what to call the file.
 * @throws Error of two sentences.
 */
export function refuseTrained(name: string, sources: Made[]) {
  for (const { sourceType, trainedBy } of sources) {
    const made = isTrained(sourceType) ? `it was made as ${sourceType}` : undefined
    const told = made ?? (trainedBy && `a trained model had a part in it (${trainedBy})`)
    if (told)
      throw new Error(
        `${name} says ${told}. Only photographs and pictures computed from data hang here, and nothing that a model was trained to make.`,
      )
  }
}
