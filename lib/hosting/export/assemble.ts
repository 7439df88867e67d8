import { existsSync, readFileSync } from 'node:fs'
import { copyFile, link, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { inParallel } from '../../disk/parallel'
import { listFiles } from '../../disk/read'
import { withOembedFile } from '../../share/oembed'
import { finished } from '../build/tree'

/** Where a file of the site comes from: its text, or the path it lies at. */
type Source = { text: string } | { path: string }

interface Folders {
  /** The folder whose `.next` holds the pages. */
  pages: string
  /** Where the site is put together. */
  fresh: string
  /** The last export: what is as it was there is the same file, and keeps its time. */
  before: string
}

/**
 * Puts the whole site together: what is published, the pages that were built, and `documents`, which are
 * texts by path. Returns the paths of all files, sorted.
 */
export async function assemble(documents: Map<string, string>, { pages, fresh, before }: Folders) {
  const sources = new Map<string, Source>([
    ...listUnder('public').map(([file, path]): [string, Source] => [file, { path }]),
    ...pageSources(join(pages, finished)),
    ...listUnder(join(pages, '.next/static')).map(([file, path]): [string, Source] => [
      `_next/static/${file}`,
      { path },
    ]),
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

/** Every file under a folder, by its path there; those that a name hides are notes of the build's. */
function listUnder(folder: string): [file: string, path: string][] {
  return listFiles(folder)
    .map((path): [string, string] => [relative(folder, path), path])
    .filter(([file]) => !/(^|\/)\./.test(file))
}

/** What was built to be sent: the pages, and the answers of routes. */
function pageSources(folder: string): [file: string, source: Source][] {
  return listUnder(folder).flatMap(([file, path]): [string, Source][] => {
    if (file.endsWith('.html')) return [[publicName(file), { text: pageText(path) }]]
    return file.endsWith('.body') ? [[file.replace(/\.body$/, ''), bodyOf(path)]] : []
  })
}

/** The name that hosts look for: they call the page of a language for what is missing `404.html`. */
function publicName(file: string) {
  return file.replace(/^_not-found\.html$|(?<=^\w+\/)missing\.html$/, '404.html')
}

function pageText(path: string) {
  return withOembedFile(readFileSync(path, 'utf8'))
}

// Next writes every file anew. A text is compared with the last export's.
function bodyOf(path: string): Source {
  return /\.(png|ico)\.body$/.test(path) ? { path } : { text: readFileSync(path, 'utf8') }
}
