import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, parse } from 'node:path'
import sharp from 'sharp'
import { extendedXmp } from '../../press/metadata/extended'
import { readExif } from './exif'
import type { SourceFacts } from './facts'
import { findIim, readIim } from './iim'
import { readXmp } from './xmp'

/** The places where a file's metadata are kept, the one that holds most languages first. */
export const sourceNames = ['sidecar', 'xmp', 'iptc', 'exif'] as const
/** A place where a file's metadata are kept. */
export type SourceName = (typeof sourceNames)[number]
/** What each of a file's sources of metadata says. */
export type Sources = Record<SourceName, SourceFacts>

/** Everything that a picture and the sidecar beside it say, each source by itself. */
export async function readSources(path: string, bytes: Buffer): Promise<Sources> {
  const { xmp, iptc } = await sharp(bytes).metadata()
  return {
    sidecar: readXmp(readSidecar(path)),
    xmp: readXmp(xmp, extendedXmp(bytes, xmp)),
    iptc: readIim(findIim(bytes, iptc)),
    exif: await readExif(bytes),
  }
}

/** `etna.xmp` or `etna.nef.xmp` beside `etna.nef`, in any case of letters. */
function readSidecar(path: string) {
  const names = [`${parse(path).name}.xmp`, `${basename(path)}.xmp`].map((name) => name.toLowerCase())
  const found = readdirSync(dirname(path)).find((name) => names.includes(name.toLowerCase()))
  return found === undefined ? undefined : readFileSync(join(dirname(path), found))
}
