import { join } from 'node:path'
import type { Gallery } from '../../catalogue/gallery'
import type { Entry } from '../../catalogue/schema'
import { inParallel } from '../../disk/parallel'
import { formatBytes } from '../../i18n/format'
import { commandLanguage } from '../../i18n/languages'
import { messageOf } from '../../disk/failure'
import { mergeStated } from '../../press/metadata/stated'
import { trainedBy } from '../../press/metadata/trained'
import { ownWords } from '../ownwords'
import { readSources } from '../sources'
import { judgeComing } from '../seals'
import { refuseTrained, statedOf } from '../stated'
import type { Manners } from './archive'
import { hang } from './hang'
import { discardPartial } from './partial'
import { readArrived } from './arrived'
import { transfer } from './transfer'

/** What became of one image: `message` is a sentence, or two where it failed. */
export interface Fetched {
  id: string
  outcome: 'fetched' | 'listed' | 'kept' | 'failed'
  message: string
}

/** Which photographs are fetched, how, and who hears of it. */
export interface FetchOptions {
  /** Only these; every image with an archive address if none is named. */
  ids?: string[]
  /** Say what would be fetched, and ask no archive. */
  dryRun?: boolean
  manners: Manners
  onBytes?: (id: string, received: number, total: number | undefined) => void
  onDone?: (result: Fetched) => void
}

/**
 * Fetches the photographs that stand-ins are hung for, and hangs them: original and entry change in
 * one step, after the picture has been decoded to its last byte. One that fails changes nothing.
 */
export async function fetchPhotographs(gallery: Gallery, options: FetchOptions): Promise<Fetched[]> {
  const { manners, dryRun, onDone } = options
  const results: Fetched[] = []
  const fetchOne = async (id: string) => {
    const result = { id, ...(await outcomeOf(gallery, id, options)) }
    results.push(result)
    onDone?.(result)
  }
  await inParallel(wantedIds(gallery, options), fetchOne, dryRun ? 1 : manners.concurrency)
  return results
}

function wantedIds({ entries }: Gallery, { ids = [] }: FetchOptions) {
  if (ids.length) return [...new Set(ids)]
  return [...entries].filter(([, { photograph }]) => photograph.archive?.file).map(([id]) => id)
}

type Outcome = Omit<Fetched, 'id'>

async function outcomeOf(gallery: Gallery, id: string, options: FetchOptions): Promise<Outcome> {
  const entry = gallery.entries.get(id)
  if (!entry)
    return failure(`No entry that can be read tells of "${id}". Look into lib/catalogue/entries for its id.`)
  if (entry.kind === 'photograph') return { outcome: 'kept', message: 'The photograph hangs already.' }
  const url = entry.photograph.archive?.file
  if (!url)
    return failure(
      `No archive has an address for it. Write photograph.archive.file into lib/catalogue/entries/${id}.json, or bring the file in with npm run add.`,
    )
  if (options.dryRun) return { outcome: 'listed', message: `Would be fetched from ${url}.` }
  try {
    return await fetchAndHang(gallery, { id, url, entry }, options)
  } catch (error) {
    return failure(messageOf(error))
  }
}

function failure(message: string): Outcome {
  return { outcome: 'failed', message }
}

async function fetchAndHang(
  gallery: Gallery,
  { id, url, entry }: { id: string; url: string; entry: Entry },
  { manners, onBytes }: FetchOptions,
): Promise<Outcome> {
  const path = join(gallery.root, '.cache/fetch', id)
  await transfer({ url, path, manners, onBytes: (received, total) => onBytes?.(id, received, total) })
  const picture = await readArrived(path, { url, entry, manners })
  const sources = Object.values(await readSources(path, picture.bytes)).map(({ stated }) => stated)
  refuseTrained(url, [...sources, { trainedBy: trainedBy(picture.bytes) }])
  const verdict = await judgeComing({
    name: url,
    bytes: picture.bytes,
    isAdmitted: entry.seal === 'broken',
    admit: `say "seal": "broken" in lib/catalogue/entries/${id}.json`,
  })
  const { rights, credit } = entry.photograph
  const isOurs = ownWords({ kind: 'photograph', rights, credit, words: gallery.words })
  const stated = statedOf(mergeStated(sources), { kind: 'photograph', rights, isOurs })
  hang(gallery, id, { picture, stated, verdict, path, url })
  discardPartial(path)
  const { width, height, bytes } = picture
  return {
    outcome: 'fetched',
    message: `Hung, ${width}×${height} px, ${formatBytes(bytes.length, commandLanguage)}.`,
  }
}
