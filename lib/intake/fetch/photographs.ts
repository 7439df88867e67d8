import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { finishChanges, makeChange } from '../../disk/transaction'
import { readEntries } from '../../catalogue/entries'
import { listStems } from '../../disk/read'
import { paths } from '../../catalogue/files'
import { entrySchema, type Entry } from '../../catalogue/schema'
import { formatBytes } from '../../i18n/format'
import { manners as ours, type Manners } from './archive'
import { readExif } from '../sources/exif'
import { withValue } from '../json'
import { discardPart } from './part'
import { readPicture, type Picture } from '../picture'
import { transfer } from './transfer'

/** What became of one image: `message` is a sentence, or two where it failed. */
export interface Fetched {
  id: string
  outcome: 'fetched' | 'listed' | 'kept' | 'failed'
  message: string
}

export interface FetchOptions {
  /** Only these; every image with an archive address if none is named. */
  ids?: string[]
  /** Say what would be fetched, and ask no archive. */
  dryRun?: boolean
  manners?: Manners
  onBytes?: (id: string, received: number, total: number | undefined) => void
  onDone?: (result: Fetched) => void
}

/**
 * Fetches the photographs that stand-ins are hung for, and hangs them: original and entry change in
 * one step, after the picture has been decoded to its last byte. One that fails changes nothing.
 */
export async function fetchPhotographs(root: string, options: FetchOptions = {}): Promise<Fetched[]> {
  finishChanges(root)
  const { manners = ours, dryRun, onDone } = options
  const entries = new Map(readEntries(root).entries)
  const ids = options.ids?.length
    ? [...new Set(options.ids)]
    : [...entries].filter(([, { photograph }]) => photograph.archive?.file).map(([id]) => id)
  const results: Fetched[] = []
  const queue = ids.values()
  await Promise.all(
    Array.from({ length: dryRun ? 1 : manners.concurrency }, async () => {
      for (const id of queue) {
        const result = await fetchOne(root, id, entries.get(id), { ...options, manners })
        results.push(result)
        onDone?.(result)
      }
    }),
  )
  return results
}

async function fetchOne(
  root: string,
  id: string,
  entry: Entry | undefined,
  options: FetchOptions & { manners: Manners },
): Promise<Fetched> {
  const { dryRun, manners, onBytes } = options
  if (!entry)
    return {
      id,
      outcome: 'failed',
      message: `No entry that can be read tells of "${id}". Look into lib/catalogue/entries for its id.`,
    }
  if (entry.kind === 'photograph') return { id, outcome: 'kept', message: 'The photograph hangs already.' }
  const url = entry.photograph.archive?.file
  if (!url)
    return {
      id,
      outcome: 'failed',
      message: `No archive has an address for it. Write photograph.archive.file into lib/catalogue/entries/${id}.json, or bring the file in with npm run add.`,
    }
  if (dryRun) return { id, outcome: 'listed', message: `Would be fetched from ${url}.` }
  const path = join(root, '.cache/fetch', id)
  try {
    await transfer({ url, path, manners, onBytes: (received, total) => onBytes?.(id, received, total) })
    const picture = await readWhole(path, url, entry, manners)
    hang(root, id, { picture, path, url })
    discardPart(path)
    return {
      id,
      outcome: 'fetched',
      message: `Hung, ${picture.width}×${picture.height} px, ${formatBytes(picture.bytes.length, 'en')}.`,
    }
  } catch (error) {
    return { id, outcome: 'failed', message: (error as Error).message }
  }
}

/**
 * The picture at `path`, which must be large enough and as old as its entry says; what is no such picture is
 * thrown away.
 */
async function readWhole(path: string, url: string, { taken }: Entry, { leastPx }: Manners) {
  try {
    const picture = await readPicture(path, url)
    if (Math.max(picture.width, picture.height) < leastPx) {
      throw new Error(
        `${url} is only ${picture.width}×${picture.height} px. Look for the photograph’s own address on its archive page.`,
      )
    }
    const day = (await readExif(picture.bytes)).date
    // The gate’s own rule: clocks run in other zones, and a post follows its picture by days.
    if (day && taken.basis === 'stated' && Math.abs(Date.parse(day) - Date.parse(taken.date)) > 86_400_000) {
      throw new Error(
        `${url} was taken on ${day}, the entry says ${taken.date}. Mend the date or the address in the entry.`,
      )
    }
    return picture
  } catch (error) {
    discardPart(path)
    throw error
  }
}

/** Puts a photograph and its entry in place of a reconstruction, whose alt texts do not describe it. */
function hang(
  root: string,
  id: string,
  { picture, path, url }: { picture: Picture; path: string; url: string },
) {
  const file = `lib/catalogue/entries/${id}.json`
  const { width, height, sha256 } = picture
  const before = readFileSync(join(root, file), 'utf8')
  const { altFor, kind } = entrySchema.parse(JSON.parse(before))
  const described = altFor ?? kind
  const fetched = { from: url, at: new Date().toISOString(), sha256, width, height }
  const hung = withValue(before, ['kind'], 'photograph')
  const told = withValue(hung, ['altFor'], described === 'photograph' ? undefined : described, 'kind')
  const after = withValue(told, ['fetched'], fetched, 'photograph')
  entrySchema.parse(JSON.parse(after))
  const original = `${id}${picture.ending}`
  const replaced = listStems(paths(root).originals).filter((stem) => stem.id === id && stem.file !== original)
  makeChange(root, {
    write: { [`lib/catalogue/originals/${original}`]: { from: path }, [file]: after },
    remove: replaced.map((stem) => `lib/catalogue/originals/${stem.file}`),
  })
}
