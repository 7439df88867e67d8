import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../disk/read'
import { digestOf } from '../../pages/digest'
import { endings } from '../serve/encodings'

/** Where the finished pages of a site lie, under the folder it was built in. */
export const finished = '.next/finished'

/** The files of a page or of a document, which lies at a path of the site, by their paths in that folder. */
export function filesOf({ path, document }: { path: string; document?: boolean }) {
  const name = path.slice(1)
  if (document) return [`${name}.body`, `${name}.meta`]
  return [`${name}.html`, ...Object.values(endings).map((ending) => `${name}.html${ending}`)]
}

/** The finished HTML pages under a folder. */
export function builtPages(folder: string) {
  const pages = join(folder, finished)
  return existsSync(pages) ? listFiles(pages).filter((path) => path.endsWith('.html')) : []
}

/** The pages and documents that show nothing of the collection. */
export const codePages = [
  { path: '/icon.svg', document: true },
  { path: '/apple-icon.png', document: true },
]

/** The digest of such a page; `made` stands for what all pages are made with. */
export function codePageDigest(path: string, made: string) {
  return digestOf([made, path])
}
