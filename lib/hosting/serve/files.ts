import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { contentType } from 'mime-types'
import { prerendered } from '../build/nextbuild'
import { headersOf } from '../rules/headers'

/** A finished file of the site: where it lies, and what it is answered with. */
export interface Finished {
  path: string
  /** Bytes. */
  size: number
  type: string
  headers: Record<string, string>
}

/**
 * Finds the finished file that is published at a path of the site, under the folder the site was built in:
 * `undefined` if it is not a file that lies ready, and has to be asked of Next.
 */
export function findFinished(root: string, pathname: string): Finished | undefined {
  const path = safePath(pathname)
  if (path === undefined) return undefined
  for (const [file, type] of candidates(root, path)) {
    const found = statSync(file, { throwIfNoEntry: false })
    if (found?.isFile()) return { path: file, size: found.size, type: type(), headers: headersOf(pathname) }
  }
  return undefined
}

/** A path's own form under a folder; `undefined` for one that leads outside of it, or to what is hidden. */
function safePath(pathname: string) {
  try {
    const path = decodeURIComponent(pathname).slice(1)
    const isHidden = path.split('/').some((part) => part === '' || /^[._]/.test(part) || /[\\\0]/.test(part))
    return isHidden && !path.startsWith('_next/static/') ? undefined : path.includes('..') ? undefined : path
  } catch {
    return undefined
  }
}

type Candidate = [file: string, type: () => string]

function candidates(root: string, path: string): Candidate[] {
  const byName = () => contentType(path.split('/').at(-1) ?? '') || 'application/octet-stream'
  if (path.startsWith('_next/static/')) return [[join(root, '.next', path.slice('_next/'.length)), byName]]
  const pages = join(root, prerendered)
  const page: Candidate[] = /(^|\/)missing$/.test(path)
    ? []
    : [[join(pages, `${path}.html`), () => 'text/html; charset=utf-8']]
  const body = join(pages, `${path}.body`)
  return [[join(root, 'public', path), byName], ...page, [body, () => typeOfRoute(body) ?? byName()]]
}

/** The media type with which a route answered when it was built. */
function typeOfRoute(body: string) {
  const meta = body.replace(/body$/, 'meta')
  if (!existsSync(meta)) return undefined
  const { headers } = JSON.parse(readFileSync(meta, 'utf8'))
  const type: unknown = headers?.['content-type']
  return typeof type === 'string' ? type : undefined
}
