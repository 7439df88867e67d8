import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { languageList } from '../../i18n/languages'
import { finished } from '../build/tree'
import { headersOf } from '../rules/headers'
import { mediaType } from '../rules/types'

/** A finished file of the site: where it lies, and what it is answered with. */
export interface Finished {
  path: string
  /** Bytes. */
  size: number
  type: string
  headers: Record<string, string>
}

const html = 'text/html; charset=utf-8'

/**
 * Finds the finished file that is published at a path of the site, under the folder the site was built in:
 * `undefined` if none lies ready there.
 */
export function findFinished(folder: string, pathname: string): Finished | undefined {
  const path = safePath(pathname)
  if (path === undefined) return undefined
  for (const [file, type] of candidates(folder, path)) {
    const size = sizeOf(file)
    if (size !== undefined) return { path: file, size, type: type(), headers: headersOf(`/${path}`) }
  }
  return undefined
}

/** The page that says that nothing is published at a path, in its language where it names one. */
export function findMissing(folder: string, pathname: string): Finished {
  const language = languageList.find((each) => pathname.startsWith(`/${each}/`))
  const path = join(folder, finished, language ? `${language}/missing.html` : '_not-found.html')
  return { path, size: sizeOf(path) ?? 0, type: html, headers: headersOf('/') }
}

/** A path without its percent signs (RFC 3986, section 2.1); `undefined` if they stand for no UTF-8. */
export function decodePath(pathname: string) {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

/** A path's own form under a folder; `undefined` for one that leads outside of it, or to what is hidden. */
function safePath(pathname: string) {
  const path = decodePath(pathname)?.slice(1)
  if (path === undefined || /[\\\0]/.test(path)) return undefined
  const hidden = path.startsWith('_next/static/') ? /^(?:\.|$)/ : /^(?:[._]|$)/
  return path.split('/').some((part) => hidden.test(part)) ? undefined : path
}

/** Bytes; `undefined` for what is no file, or has a name too long for one. */
function sizeOf(file: string) {
  try {
    const found = statSync(file, { throwIfNoEntry: false })
    return found?.isFile() ? found.size : undefined
  } catch {
    return undefined
  }
}

type Candidate = [file: string, type: () => string]

function candidates(folder: string, path: string): Candidate[] {
  const byName = () => mediaType(path)
  if (path.startsWith('_next/static/')) return [[join(folder, '.next', path.slice('_next/'.length)), byName]]
  const pages = join(folder, finished)
  const page: Candidate[] = /(^|\/)missing$/.test(path) ? [] : [[join(pages, `${path}.html`), () => html]]
  const body = join(pages, `${path}.body`)
  return [[join(folder, 'public', path), byName], ...page, [body, () => typeOfRoute(body) ?? byName()]]
}

/** The media type with which a route answered when it was built. */
function typeOfRoute(body: string) {
  const meta = body.replace(/body$/, 'meta')
  if (!existsSync(meta)) return undefined
  const { headers } = JSON.parse(readFileSync(meta, 'utf8'))
  const type: unknown = headers?.['content-type']
  return typeof type === 'string' ? type : undefined
}
