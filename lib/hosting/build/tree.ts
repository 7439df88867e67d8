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

/** The icons of `app`, which Next sends as documents: they show no image, and have no model. */
export const codePages = [
  { path: '/icon.svg', document: true },
  { path: '/apple-icon.png', document: true },
]

/** The digest of one of them; `made` stands for what all pages are made with. */
export function codePageDigest(path: string, made: string) {
  return digestOf([made, path])
}
