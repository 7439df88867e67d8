import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { readLeft } from '../disk/read'
import { writeChanged } from '../disk/write'
import { contact, siteUrl } from '../site/addresses'
import { codeHash } from './code'
import type { Run, Surface } from './surface'

/** A document as it was written: its path under the surface's folder, its bytes, and its times in ms. */
type Known = [name: string, size: number, mtimeMs: number, ctimeMs: number]

/** What a run made its documents from, as a hash, and the documents, by the folder of their surface. */
interface Listing {
  madeFrom: string
  documents: Record<string, Known[] | undefined>
}

/**
 * The documents of all surfaces. Where images, words, settings and code are those of the run before, and
 * every file is as that run left it, none is made again: that was half of a run with nothing changed.
 */
export function openDocuments(path: string, run: Run) {
  const madeFrom = hashOf(run)
  const before = readBefore(path)
  const known = before?.madeFrom === madeFrom ? before.documents : {}
  const after: Listing = { madeFrom, documents: {} }
  return {
    /** Writes the documents of a surface that have changed, and returns the names of all. */
    async write({ folder: name, documents }: Surface, folder: string) {
      const kept = ifKept(folder, known[name])
      const written = kept ?? (await writeAll(folder, documents?.(run) ?? new Map()))
      after.documents[name] = written
      return written.map(([file]) => file)
    },
    /** Keeps for the next run what this one has written. */
    close: () => writeChanged(path, JSON.stringify(after)),
  }
}

async function writeAll(folder: string, texts: Map<string, string>) {
  for (const [name, text] of texts) await writeChanged(join(folder, name), text)
  return [...texts.keys()].map((name): Known => {
    const { size, mtimeMs, ctimeMs } = statSync(join(folder, name))
    return [name, size, mtimeMs, ctimeMs]
  })
}

function ifKept(folder: string, known?: Known[]) {
  const isKept = known?.every((one) => isAsKnown(folder, one))
  return isKept ? known : undefined
}

function isAsKnown(folder: string, [name, size, mtimeMs, ctimeMs]: Known) {
  const there = statSync(join(folder, name), { throwIfNoEntry: false })
  return there?.size === size && there.mtimeMs === mtimeMs && there.ctimeMs === ctimeMs
}

function readBefore(path: string): Listing | undefined {
  const value = readLeft(path)
  return isListing(value) ? value : undefined
}

function isListing(value: unknown): value is Listing {
  return typeof value === 'object' && value !== null && 'madeFrom' in value && 'documents' in value
}

/** A hash of all that documents are made from. */
function hashOf({ images, words, recipes }: Run) {
  const hash = createHash('sha256').update(codeHash())
  hash.update(JSON.stringify([words, recipes, siteUrl, contact]))
  for (const image of images) hash.update(JSON.stringify(image))
  return hash.digest('hex')
}
