import { decode } from 'cborg'
import type { Superbox } from './jumbf'

// What the assertions that stay in a manifest may say (C2PA 2.2, chapter 18). An action can hold a position
// or a name in fields of its maker's own, and what is in an assertion that stays cannot be taken out of it.

const ofActions = /^c2pa\.actions(?:\.v2)?(?:__\d+)?$/
const ofIngredients = /^c2pa\.ingredient(?:\.v\d)?(?:__\d+)?$/

const known = {
  actions: 'actions allActionsIncluded metadata softwareAgents',
  action:
    'action when softwareAgent softwareAgentIndex changed changes instanceID instanceId reason digitalSourceType parameters',
  // Adobe's programs name their tools and icons.
  parameters:
    'name description ingredient ingredients instanceID instanceId identifier redacted org.cai.ingredientIds com.adobe.icon com.adobe.tool com.adobe.type com.adobe.firefly.operation com.adobe.firefly.version',
  ingredient:
    'dc:title dc:format title format relationship instanceID documentID data thumbnail description informational_URI dataTypes metadata c2pa_manifest activeManifest claimSignature validationStatus validationResults hash alg',
  metadata: 'dateTime reviewRatings',
} as const

/** Whether the assertions of a manifest that nobody can take out of it say nothing but what is known here. */
export function isDiscreet(assertions: Superbox[]): boolean {
  return assertions.every(({ label, boxes }) => {
    const isRead = ofActions.test(label) || ofIngredients.test(label)
    return !isRead || saysOnlyKnown(label, read(boxes.find(({ type }) => type === 'cbor')?.content))
  })
}

function saysOnlyKnown(label: string, said: unknown) {
  if (!isMap(said) || !hasOnly(said.get('metadata') ?? new Map(), 'metadata')) return false
  if (ofIngredients.test(label)) return hasOnly(said, 'ingredient')
  const actions: unknown = said.get('actions')
  return hasOnly(said, 'actions') && Array.isArray(actions) && actions.every(isKnownAction)
}

function isKnownAction(action: unknown) {
  return hasOnly(action, 'action') && hasOnly(action.get('parameters') ?? new Map(), 'parameters')
}

function hasOnly(said: unknown, kind: keyof typeof known): said is Map<unknown, unknown> {
  const keys: readonly unknown[] = known[kind].split(' ')
  return isMap(said) && [...said.keys()].every((key) => keys.includes(key))
}

function isMap(said: unknown): said is Map<unknown, unknown> {
  return said instanceof Map
}

/** What some CBOR says, maps as maps; `undefined` of what is none, or has a tag other than that of a time. */
function read(bytes: Buffer | undefined): unknown {
  try {
    return bytes && decode(bytes, { useMaps: true, tags: { 0: (inner) => inner() } })
  } catch {
    return undefined
  }
}
