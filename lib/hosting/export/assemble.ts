import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { walk } from '../../disk/walk'
import { withOembedFile } from '../../share/oembed'
import { finished } from '../build/tree'

/** Where a file of the site comes from: its text, or the path it lies at. */
export type Source = { text: string } | { path: string }

/** A file of the site by its path there. */
export type Sourced = [file: string, source: Source]

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
 * texts by path. Each is read when its turn comes; `form` says under which name it is put down, and as what.
 */
export function assemble(
  documents: Iterable<[file: string, text: string]>,
  { pages, fresh, before }: Folders,
  form: (sourced: Sourced) => Sourced = (sourced) => sourced,
) {
  let made = ''
  for (const sourced of sources(documents, pages)) {
    const [file, source] = form(sourced)
    const target = join(fresh, file)
    // Files come folder by folder, and each is made once.
    if (dirname(target) !== made) mkdirSync((made = dirname(target)), { recursive: true })
    put(source, target, join(before, file))
  }
}

function* sources(documents: Iterable<[file: string, text: string]>, pages: string): Generator<Sourced> {
  for (const file of walk('public')) yield [file, { path: join('public', file) }]
  yield* pageSources(join(pages, finished))
  const statics = join(pages, '.next/static')
  for (const file of walk(statics)) yield [`_next/static/${file}`, { path: join(statics, file) }]
  for (const [file, text] of documents) yield [file, { text }]
}

function put(source: Source, target: string, last: string) {
  if ('path' in source) place(source.path, target)
  else if (existsSync(last) && readFileSync(last, 'utf8') === source.text) place(last, target)
  else writeFileSync(target, source.text)
}

/**
 * Links a file, since nobody needs 400 MB of the same bytes twice; copies it from one disk to another. At
 * once: a link takes 10 µs, and several times as long where it is waited for.
 */
export function place(from: string, to: string) {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
}

/** What was built to be sent: the pages, and the answers of routes. */
function* pageSources(folder: string): Generator<Sourced> {
  for (const file of walk(folder)) {
    const path = join(folder, file)
    if (file.endsWith('.html')) yield [publicName(file), { text: pageText(path) }]
    if (file.endsWith('.body')) yield [file.replace(/\.body$/, ''), bodyOf(path)]
  }
}

/** The name that hosts look for: they call the page of a language for what is missing `404.html`. */
function publicName(file: string) {
  return file.replace(/^_not-found\.html$|(?<=^\w+\/)missing\.html$/, '404.html')
}

function pageText(path: string) {
  return withOembedFile(readFileSync(path, 'utf8'))
}

// A document that was drawn anew may say the same: a text is compared with the last export's.
function bodyOf(path: string): Source {
  return /\.(png|ico)\.body$/.test(path) ? { path } : { text: readFileSync(path, 'utf8') }
}
