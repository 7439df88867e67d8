import { isAbsolute, relative, resolve } from 'node:path'
import type { Gallery } from '../../catalogue/gallery'
import { readText } from '../../disk/read'
import { openSigner, type Signer } from '../../press/c2pa/signer'
import { momentOfBuild } from '../moment'

/** The settings that make a build sign its press files: paths of a key and of its certificate. */
type Settings = Record<string, string | undefined>

/**
 * Who signs the press files of a gallery; `undefined` where nobody does, which is so as long as neither
 * `C2PA_KEY` nor `C2PA_CERT` is set.
 *
 * @throws Error of two sentences, in which nothing of the key stands.
 */
export function signerOf(
  gallery: Pick<Gallery, 'root'>,
  settings: Settings = process.env,
): Signer | undefined {
  const { C2PA_KEY: key, C2PA_CERT: certificates } = settings
  if (!key && !certificates) return undefined
  if (!key || !certificates)
    throw new Error(
      `${key ? 'C2PA_KEY' : 'C2PA_CERT'} is set without ${key ? 'C2PA_CERT' : 'C2PA_KEY'}. Set both to sign the press files, or neither.`,
    )
  if (isUnder(gallery.root, key))
    throw new Error(
      `C2PA_KEY (${key}) lies in the gallery’s own folder, with what is kept and published. Keep the key outside of it.`,
    )
  return openSigner({
    key: readText(key),
    certificates: readText(certificates),
    paths: { key, certificates },
    now: momentOfBuild(),
  })
}

function isUnder(folder: string, path: string) {
  const way = relative(resolve(folder), resolve(path))
  return !way.startsWith('..') && !isAbsolute(way)
}
