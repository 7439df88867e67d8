import { boxesIn, boxOf, openSuperbox, type Superbox } from './jumbf'
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
 * The original as an ingredient (C2PA 2.2, 18.16), and its manifests without what is private (10.3.2.4).
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

/** The manifests of a store, the active one last; none where one of them cannot be looked through. */
function manifestsIn(store: Buffer): Manifest[] {
  const [outer] = boxesIn(store)
  const boxes = outer ? (openSuperbox(outer)?.boxes ?? []) : []
  const opened = boxes.flatMap((box) => {
    const manifest = openSuperbox(box)
    return manifest ? [{ ...manifest, whole: box.whole }] : []
  })
  const areOpen = opened.length === boxes.length && opened.every(({ code }) => open.includes(code))
  return areOpen ? opened : []
}

/** A manifest without its private assertions and without the credentials of persons. */
function withoutPrivate({ label, description, boxes, whole }: Manifest) {
  const redacted: string[] = []
  const parts = boxes.flatMap((box) => {
    const inner = openSuperbox(box)
    if (inner?.label === 'c2pa.credentials') return []
    if (inner?.code !== 'c2as') return [box.whole]
    const assertions = inner.boxes.filter((each) => {
      const name = openSuperbox(each)?.label ?? ''
      const stays = kept.has(name.replace(/__\d+$/, ''))
      if (!stays) redacted.push(`self#jumbf=/c2pa/${label}/c2pa.assertions/${name}`)
      return stays
    })
    return [boxOf('jumb', inner.description, ...assertions.map((each) => each.whole))]
  })
  const signature = boxes.find((box) => openSuperbox(box)?.code === 'c2cs')?.whole ?? Buffer.alloc(8)
  return {
    label,
    redacted,
    signature,
    // Untouched, it stays as it stands, to the byte.
    whole: redacted.length || parts.length < boxes.length ? boxOf('jumb', description, ...parts) : whole,
  }
}
