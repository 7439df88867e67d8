import { existsSync, readFileSync } from 'node:fs'
import { copyFile, link, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { inParallel } from '../../disk/parallel'
import { listFiles } from '../../disk/read'
import { isFramework } from '../build/finish'
import { withoutFramework } from '../build/lean'
import { pagesFolder } from './pages'

/** Where a file of the site comes from: its text, or the path it lies at. */
type Source = { text: string } | { path: string }

interface Folders {
  /** Where the site is put together. */
  fresh: string
  /** The last export: what is as it was there is the same file, and keeps its time. */
  before: string
}

/**
 * Puts the whole site together: what is published, the pages of Next's export, and `documents`, which are
 * texts by path. Returns the paths of all files, sorted.
 */
export async function assemble(documents: Map<string, string>, { fresh, before }: Folders) {
  const sources = new Map<string, Source>([
    ...listUnder('public').map(([file, path]): [string, Source] => [file, { path }]),
    ...pageSources(),
    ...[...documents].map(([file, text]): [string, Source] => [file, { text }]),
  ])
  await inParallel([...sources], async ([file, source]) => {
    const target = join(fresh, file)
    await mkdir(dirname(target), { recursive: true })
    await put(source, target, join(before, file))
  })
  return [...sources.keys()].sort()
}

async function put(source: Source, target: string, last: string) {
  if ('path' in source) await place(source.path, target)
  else if (existsSync(last) && readFileSync(last, 'utf8') === source.text) await place(last, target)
  else await writeFile(target, source.text)
}

/** Links a file, since nobody needs 400 MB of the same bytes twice; copies it from one disk to another. */
export async function place(from: string, to: string) {
  await link(from, to).catch(() => copyFile(from, to))
}

/** Every file under a folder, by its path there. */
function listUnder(folder: string): [file: string, path: string][] {
  return listFiles(folder).map((path) => [relative(folder, path), path])
}

/** The files of Next's export that a browser asks for. */
function pageSources(): [file: string, source: Source][] {
  const built = listUnder(pagesFolder)
  const known = new Set(built.map(([file]) => file))
  return built
    .filter(([file]) => isAsked(file, known))
    .map(([file, path]) => [publicName(file), contentOf(path)])
}

/**
 * Whether a browser ever asks for a file of Next's export. It asks neither for the payloads of Next's own
 * links, since every link of the site is a plain one, nor for the lists of pages, nor for Next's scripts.
 */
function isAsked(file: string, known: Set<string>) {
  if (/(^|\/)__next\.|^_not-found/.test(file) || isFramework(file)) return false
  return !file.endsWith('.txt') || !known.has(file.replace(/txt$/, 'html'))
}

/** The name that hosts look for: they call the 404 of a language `404.html`. */
function publicName(file: string) {
  return /^\w+\/missing\.html$/.test(file) ? file.replace('missing', '404') : file
}

// Next writes every file anew. A text is compared with the last export's; the others have their hash in their
// name.
function contentOf(path: string): Source {
  if (/\.(png|woff2|ico)$/.test(path)) return { path }
  const text = readFileSync(path, 'utf8')
  return { text: path.endsWith('.html') ? withoutFramework(text, path) : text }
}
