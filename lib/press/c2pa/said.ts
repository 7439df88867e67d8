import type { Written } from '../../catalogue/captions'
import { miningTermOf, type MiningTerm } from '../../catalogue/mining'
import { sourceTypeAddress } from '../../catalogue/sourcetypes'
import { shownIn } from '../../catalogue/written'
import { languageList, type Language } from '../../i18n/languages'
import type { PressFields } from '../file'
import { namespaces, rdf } from '../metadata/xmp/namespaces'
import type { Entries } from './cbor'
import { cborAssertion, jsonAssertion, uriOf, type Assertion } from './hashed'

/** What was done until the file was what it is (C2PA 2.2, 18.15). */
interface Story {
  /** The original that was opened, where it was not made here. */
  ingredient?: Assertion
  /** Whether the original was of another format. */
  isTranscoded: boolean
  /** What was taken out of the original's own manifests, each by its address. */
  redacted: string[]
}

const computed = sourceTypeAddress('dataDrivenMedia')

/** Whether a file is of a computed view, which is made here. */
export function isComputed({ digitalSourceType }: Pick<PressFields, 'digitalSourceType'>) {
  return digitalSourceType === computed
}

/**
 * The actions of a file. A computed view is created here; a photograph was taken elsewhere, and is opened.
 * None has a time: the same file is made on every day.
 */
export function actionsOf(fields: PressFields, { ingredient, isTranscoded, redacted }: Story): Assertion {
  const first: Entries = ingredient
    ? { action: 'c2pa.opened', parameters: { ingredients: [uriOf(ingredient)] } }
    : { action: 'c2pa.created', digitalSourceType: fields.digitalSourceType }
  const taken = redacted.map((address) => ({
    action: 'c2pa.redacted',
    reason: 'c2pa.PII.present',
    parameters: { redacted: address },
  }))
  const since = [
    ...(isTranscoded ? ['c2pa.transcoded'] : []),
    ...(ingredient ? ['c2pa.edited.metadata'] : []),
    'c2pa.published',
  ]
  return cborAssertion('c2pa.actions.v2', {
    actions: [first, ...taken, ...since.map((action) => ({ action }))],
  })
}

/**
 * The words of an image in all of its languages (CAWG Metadata 1.2), which stand in the XMP too, and there
 * may be changed: here they are ours. The language alternatives are as JSON-LD writes XMP's (ISO 16684-3).
 */
export function metadataOf(fields: PressFields): Assertion {
  const { language, title, description, alt, copyrightNotice, credit, creator, webStatement } = fields
  const { dc, photoshop, xmpRights, Iptc4xmpCore } = namespaces
  return jsonAssertion('cawg.metadata', {
    '@context': { rdf, dc, photoshop, xmpRights, Iptc4xmpCore },
    'dc:title': alternatives(title, language),
    'dc:description': alternatives(description, language),
    'Iptc4xmpCore:AltTextAccessibility': alternatives(alt, language),
    ...(creator && { 'dc:creator': { '@list': [creator] } }),
    ...(credit && { 'photoshop:Credit': credit[language] }),
    ...(copyrightNotice && { 'dc:rights': alternatives(copyrightNotice, language) }),
    ...(webStatement && { 'xmpRights:WebStatement': webStatement }),
  })
}

/** A text in its languages, the file's own first, as `langAlt` writes it in XMP. */
function alternatives(text: Written, language: Language) {
  const { text: main, lang = language } = shownIn(text, language)
  const others = languageList.filter((other) => other !== lang && text[other] !== undefined)
  const values = [['x-default', main], [lang, main], ...others.map((other) => [other, text[other]])]
  const numbered = values.map(([tag, value], index) => [
    `rdf:_${index + 1}`,
    { '@language': tag, '@value': value },
  ])
  return { '@type': 'rdf:Alt', ...Object.fromEntries(numbered) }
}

type Use = 'allowed' | 'notAllowed' | 'constrained'
/** For mining, for training models, and for training those that make pictures. */
type Uses = [mining: Use | null, training: Use | null, generative: Use | null]

const uses: Record<MiningTerm, Uses> = {
  'DMI-UNSPECIFIED': [null, null, null],
  'DMI-ALLOWED': ['allowed', 'allowed', 'allowed'],
  'DMI-PROHIBITED': ['notAllowed', 'notAllowed', 'notAllowed'],
  'DMI-PROHIBITED-AIMLTRAINING': [null, 'notAllowed', 'notAllowed'],
  'DMI-PROHIBITED-GENAIMLTRAINING': [null, null, 'notAllowed'],
  'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING': ['constrained', 'notAllowed', 'notAllowed'],
  'DMI-PROHIBITED-SEECONSTRAINT': ['constrained', 'constrained', 'constrained'],
  'DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR': ['constrained', 'constrained', 'constrained'],
  'DMI-PROHIBITED-SEELINKEDRIGHTSEXPR': ['constrained', 'constrained', 'constrained'],
}
const usesInOrder = ['cawg.data_mining', 'cawg.ai_training', 'cawg.ai_generative_training'] as const

/** What the rights say of mining and training (CAWG Training and Data Mining 1.1), if they do. */
export function trainingOf({ dataMining }: PressFields): Assertion[] {
  const term = dataMining === null ? undefined : miningTermOf(dataMining)
  const said = term ? uses[term] : []
  const entries = usesInOrder.flatMap((name, index) => {
    const use = said[index]
    // What the constraint is, PLUS's term says.
    return use ? [[name, { use, ...(use === 'constrained' && { constraint_info: dataMining }) }]] : []
  })
  return entries.length
    ? [cborAssertion('cawg.training-mining', { entries: Object.fromEntries(entries) })]
    : []
}
