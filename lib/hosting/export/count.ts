import { statSync } from 'node:fs'
import { join } from 'node:path'
import { languageList } from '../../i18n/languages'
import { walk } from '../../disk/walk'

/** Files and their bytes. */
export interface Tally {
  files: number
  bytes: number
}

/** What an exported site comes to. */
export interface Counted extends Tally {
  largest: { file: string; bytes: number }
  /** The same of each kind of file, by what it is for. */
  kinds: Map<string, Tally>
}

const languages = languageList.join('|')

/** What files are for, by their paths; the first that fits is said. */
const purposes: [path: RegExp, purpose: string][] = [
  [/\.(?:br|gz)$/, 'coded twins, for a server that does not code'],
  [/^variants\//, 'pictures of the pages, each width and format'],
  [/^iiif\//, 'tiles and documents, for deep zoom and IIIF viewers'],
  [/^press\//, 'press files, their checksums and records'],
  [/^pictures\//, 'pictures for feeds, search engines and IIIF'],
  [/^cards\//, 'cards of shared links'],
  [new RegExp(`^(?:oembed|(?:${languages})/embed)/`), 'frames for other sites, and oEmbed'],
  [/^search\//, 'words, for the search'],
  [/\.html$/, 'pages'],
]
const rest = 'scripts, styles, fonts, feeds, settings'

/** Counts the files of an exported site, all of them, by what they are for. */
export function countFiles(folder: string): Counted {
  const counted: Counted = { files: 0, bytes: 0, largest: { file: '', bytes: 0 }, kinds: new Map() }
  for (const file of walk(folder)) {
    const bytes = statSync(join(folder, file)).size
    const purpose = purposes.find(([path]) => path.test(file))?.[1] ?? rest
    const kind = counted.kinds.get(purpose) ?? { files: 0, bytes: 0 }
    counted.kinds.set(purpose, kind)
    for (const tally of [counted, kind]) {
      tally.files += 1
      tally.bytes += bytes
    }
    if (bytes > counted.largest.bytes) counted.largest = { file, bytes }
  }
  return counted
}

/**
 * How many files there are of each kind, and what they are for, line by line: as many an image, so that
 * whoever grows the collection knows what a host will have to take.
 */
export function describeCount({ files, bytes, kinds }: Counted, images: number) {
  const rows = [...kinds].sort(([, a], [, b]) => b.files - a.files)
  return [
    `${amount(files)} files, ${megabytes(bytes)} MB, ${(files / images).toFixed(0)} files an image:`,
    ...rows.map(([purpose, kind]) => {
      const each = (kind.files / images).toFixed(1).padStart(7)
      return `${each} an image, ${megabytes(kind.bytes).padStart(7)} MB  ${purpose}`
    }),
  ]
}

/** A number as it is read. @example amount(20000) // 20,000 */
export function amount(value: number) {
  return value.toLocaleString('en')
}

function megabytes(bytes: number) {
  return (bytes / 1e6).toFixed(1)
}
