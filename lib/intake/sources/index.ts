import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, parse } from 'node:path'
import sharp from 'sharp'
import { iimIn, withoutSignature, type Blocks } from '../../press/metadata/blocks'
import { blocksOf } from './blocks'
import { exifFacts } from './exif'
import type { SourceFacts } from './facts'
import { readIim } from './iim'
import { readPacket } from './packet'
import { readXmp } from './xmp'

/** The places where a file's metadata are kept, the one that holds most languages first. */
export const sourceNames = ['sidecar', 'xmp', 'iptc', 'exif'] as const
/** A place where a file's metadata are kept. */
export type SourceName = (typeof sourceNames)[number]
/** What each of a file's sources of metadata says. */
export type Sources = Record<SourceName, SourceFacts>

/**
 * Everything that a picture and the sidecar beside it say, each source by itself.
 *
 * @throws Error of two sentences if there is a sidecar that cannot be read: its words would be lost.
 */
export async function readSources(path: string, bytes: Buffer): Promise<Sources> {
  const { xmp, iim, exif } = blocksOf(bytes) ?? (await byDecoder(bytes))
  return {
    sidecar: readXmp(readSidecar(path)),
    xmp: readXmp(...xmp),
    iptc: readIim(iim),
    exif: exifFacts(exif),
  }
}

/** The blocks that sharp finds. */
async function byDecoder(bytes: Buffer): Promise<Blocks> {
  const { xmp, iptc, exif } = await sharp(bytes).metadata()
  return { xmp: xmp ? [xmp] : [], iim: iimIn(iptc), exif: exif && withoutSignature(exif) }
}

/** `etna.xmp` or `etna.nef.xmp` beside `etna.nef`, in any case of letters. */
function readSidecar(path: string) {
  const names = [`${parse(path).name}.xmp`, `${basename(path)}.xmp`].map((name) => name.toLowerCase())
  const found = readdirSync(dirname(path)).find((name) => names.includes(name.toLowerCase()))
  if (found === undefined) return undefined
  const sidecar = join(dirname(path), found)
  const packet = statSync(sidecar).isFile() ? readFileSync(sidecar) : undefined
  if (!packet || readPacket(packet).isBroken)
    throw new Error(
      `Its sidecar ${found} is no XMP that can be read, and its words would be lost. Mend it, or take it away.`,
    )
  return packet
}
