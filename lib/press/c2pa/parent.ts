import { isDiscreet } from './discreet'
import { boxesIn, boxOf, openSuperbox, type Box, type Superbox } from './jumbf'
import { cborAssertion, hashOfBox, type Assertion } from './hashed'
import type { Findings } from '../../catalogue/credentials'
import type { Entries } from './cbor'

/** The original that a file was made of. */
export interface Parent {
  title: string
  /** Its media type. */
  format: string
  sha256: string
  /** Its manifest store, read where it is needed, and what was found of it when it came. */
  credentials?: { store: () => Buffer | undefined; findings: Findings }
}

/** What of an original goes on in the manifest of a file that is made of it. */
export interface Carried {
  /** Its manifests, without what nobody but its author may publish. */
  manifests: Buffer[]
  /** The addresses of what was taken out. */
  redacted: string[]
  ingredient: Assertion
}

/**
 * The assertions that stay: what was done, what it was made of, how it is bound, what may be mined. All
 * others can hold where somebody stood, who it was, and a picture of it.
 */
const kept = new Set([
  'c2pa.actions',
  'c2pa.actions.v2',
  'c2pa.hash.data',
  'c2pa.hash.boxes',
  'c2pa.hash.bmff',
  'c2pa.hash.bmff.v2',
  'c2pa.hash.bmff.v3',
  'c2pa.hash.collection.data',
  'c2pa.ingredient',
  'c2pa.ingredient.v2',
  'c2pa.ingredient.v3',
  'c2pa.training-mining',
  'cawg.training-mining',
])
/** The kinds of manifests that lie open: one that is compressed cannot be looked through. */
const open = ['c2ma', 'c2um']

/**
 * The original as an ingredient (C2PA 2.2, 18.16), and its manifests without what is private (10.3.2.4). No
 * manifest goes on where one of them holds what could be private and cannot be taken out: credentials of
 * persons, or a field that is not known here in an assertion that stays.
 */
export function carry({ title, format, sha256, credentials }: Parent): Carried {
  const told = { 'dc:title': title, 'dc:format': format, relationship: 'parentOf' }
  const description = `SHA-256 ${sha256}`
  const store = credentials?.store()
  const manifests = store ? manifestsIn(store) : []
  if (!credentials || !manifests.length)
    return { manifests: [], redacted: [], ingredient: ingredient({ ...told, description }) }
  const cleaned = manifests.map(withoutPrivate)
  const active = cleaned[cleaned.length - 1]
  return {
    manifests: cleaned.map(({ whole }) => whole),
    redacted: cleaned.flatMap(({ redacted }) => redacted),
    ingredient: ingredient({
      ...told,
      description,
      activeManifest: { url: `self#jumbf=/c2pa/${active.label}`, hash: hashOfBox(active.whole) },
      claimSignature: {
        url: `self#jumbf=/c2pa/${active.label}/c2pa.signature`,
        hash: hashOfBox(active.signature),
      },
      validationResults: { activeManifest: credentials.findings },
    }),
  }
}

function ingredient(content: Entries) {
  return cborAssertion('c2pa.ingredient.v3', content)
}

interface Manifest extends Superbox {
  whole: Buffer
}

/** The manifests of a store, the active one last; none where one of them cannot go on. */
function manifestsIn(store: Buffer): Manifest[] {
  const [outer] = boxesIn(store)
  const boxes = outer ? (openSuperbox(outer)?.boxes ?? []) : []
  const opened = boxes.flatMap((box) => {
    const manifest = openSuperbox(box)
    return manifest ? [{ ...manifest, whole: box.whole }] : []
  })
  return opened.length === boxes.length && opened.every(canGoOn) ? opened : []
}

/** Whether nothing stays in a manifest but what can be looked through and is known. */
function canGoOn({ code, boxes }: Manifest) {
  const inner = superboxesOf(boxes)
  const staying = inner.filter(isAssertions).flatMap((store) => superboxesOf(store.boxes.filter(isKept)))
  const hasPersons = inner.some((each) => each.label === 'c2pa.credentials' && each.boxes.length > 0)
  return open.includes(code) && !hasPersons && isDiscreet(staying)
}

function superboxesOf(boxes: Box[]) {
  return boxes.flatMap((box) => openSuperbox(box) ?? [])
}

function isAssertions({ code }: Superbox) {
  return code === 'c2as'
}

function isKept(assertion: Box) {
  return kept.has(openSuperbox(assertion)?.label.replace(/__\d+$/, '') ?? '')
}

/** A manifest without its private assertions. */
function withoutPrivate({ label, description, boxes, whole }: Manifest) {
  const redacted: string[] = []
  const parts = boxes.map((box) => {
    const inner = openSuperbox(box)
    if (!inner || !isAssertions(inner)) return box.whole
    const assertions = inner.boxes.filter((each) => {
      if (!isKept(each))
        redacted.push(`self#jumbf=/c2pa/${label}/c2pa.assertions/${openSuperbox(each)?.label}`)
      return isKept(each)
    })
    return boxOf('jumb', inner.description, ...assertions.map((each) => each.whole))
  })
  const signature = boxes.find((box) => openSuperbox(box)?.code === 'c2cs')?.whole ?? Buffer.alloc(8)
  return {
    label,
    redacted,
    signature,
    // Untouched, it stays as it stands, to the byte.
    whole: redacted.length ? boxOf('jumb', description, ...parts) : whole,
  }
}
