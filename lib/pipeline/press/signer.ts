import { realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Gallery } from '../../catalogue/gallery'
import { readText } from '../../disk/read'
import { openSigner, type Signer } from '../../press/c2pa/signer'
import { loadSharp } from '../sharp'

/** The settings that make a build sign its press files: paths of a key and of its certificate. */
type Settings = Record<string, string | undefined>

/**
 * Who signs the press files of a gallery; `undefined` where nobody does, which is so as long as neither
 * `C2PA_KEY` nor `C2PA_CERT` is set.
 *
 * @throws Error of two sentences, in which nothing of the key stands.
 */
export async function signerOf(
  gallery: Pick<Gallery, 'root'>,
  settings: Settings = process.env,
): Promise<Signer | undefined> {
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
  const signer = openSigner({
    key: readText(key),
    certificates: readText(certificates),
    paths: { key, certificates },
    // Not the moment of the build: whoever opens a file asks of a certificate on their own day.
    now: new Date(),
  })
  const { proveSigner } = await import('../../press/c2pa/proof')
  await proveSigner(signer, await dot(), certificates)
  return signer
}

/** The smallest JPEG there is to sign. */
async function dot() {
  const sharp = await loadSharp()
  return sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } })
    .jpeg()
    .toBuffer()
}

function isUnder(folder: string, path: string) {
  const way = relative(real(folder), real(path))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Where a path leads, whatever links are on the way; as it is written, where it leads nowhere. */
function real(path: string) {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
