import { existsSync, readFileSync } from 'node:fs'
import { copyFile, link, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { list } from '../build/inputs'
import { inParallel } from '../../disk/parallel'
import { withPolicy } from '../build/policy'
import { documents } from './documents'
import { stage } from './stage'

/** Where each file of the site comes from: its text, or the path it lies at. */
type Sources = Map<string, { text: string } | { path: string }>

/**
 * Puts the whole site together in `folder`. What is as it was in `before` is the same file, and keeps its
 * time.
 */
export async function assemble(root: string, folder: string, before: string) {
  const sources = collect(root)
  await inParallel([...sources], async ([file, source]) => {
    const [target, old] = [join(folder, file), join(before, file)]
    await mkdir(dirname(target), { recursive: true })
    if ('path' in source) await place(source.path, target)
    else if (existsSync(old) && readFileSync(old, 'utf8') === source.text) await place(old, target)
    else await writeFile(target, source.text)
  })
  return [...sources.keys()].sort()
}

/** A second name for the same bytes, 400 MB of which nobody needs twice; a copy where a disk ends. */
export async function place(from: string, to: string) {
  await link(from, to).catch(() => copyFile(from, to))
}

function collect(root: string): Sources {
  const pages = join(root, stage, 'out')
  const built = list(pages).map((path) => relative(pages, path))
  const known = new Set(built)
  const published = list(join(root, 'public')).map((path): [string, { path: string }] => [
    relative(join(root, 'public'), path),
    { path },
  ])
  return new Map([
    ...published,
    ...built
      .filter((file) => isAsked(file, known))
      .map((file): [string, { text: string } | { path: string }] => [
        nameOf(file),
        contentOf(join(pages, file)),
      ]),
    ...[...documents(root)].map(([file, text]): [string, { text: string }] => [file, { text }]),
  ])
}

/**
 * Whether a browser ever asks for a file of Next's export. The payloads for its own links it does not:
 * every link of the site is a plain one. Nor for what says which pages there are.
 */
function isAsked(file: string, known: Set<string>) {
  if (/(^|\/)__next\.|^_not-found|^_next\/static\/proxima\//.test(file)) return false
  return !file.endsWith('.txt') || !known.has(file.replace(/txt$/, 'html'))
}

/** The name that hosts look for: the 404 of a language is called that. */
function nameOf(file: string) {
  return /^\w+\/missing\.html$/.test(file) ? file.replace('missing', '404') : file
}

function contentOf(path: string) {
  return path.endsWith('.html') ? { text: withPolicy(readFileSync(path, 'utf8')) } : reusable(path)
}

// Next writes every file anew: a text is compared with the last one's, bytes are named for what they are.
function reusable(path: string) {
  return /\.(png|woff2|ico)$/.test(path) ? { path } : { text: readFileSync(path, 'utf8') }
}
