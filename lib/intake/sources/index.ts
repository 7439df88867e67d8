import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, parse } from 'node:path'
import sharp from 'sharp'
import { readExif } from './exif'
import { findIim, readIim } from './iim'
import { readXmp } from './xmp'
import { extendedXmp } from '../../press/metadata/extended'
import type { Told } from './told'

/** The places where a file's metadata are kept, the one that holds most languages first. */
export const sourceNames = ['sidecar', 'xmp', 'iptc', 'exif'] as const
export type SourceName = (typeof sourceNames)[number]
export type Sources = Record<SourceName, Told>

/** Everything that a picture and the sidecar beside it tell, each source by itself. */
export async function readSources(path: string, bytes: Buffer): Promise<Sources> {
  const { xmp, iptc } = await sharp(bytes).metadata()
  return {
    sidecar: readXmp(sidecarOf(path)),
    xmp: readXmp(xmp, extendedXmp(bytes, xmp)),
    iptc: readIim(findIim(bytes, iptc)),
    exif: await readExif(bytes),
  }
}

/** `etna.xmp` or `etna.nef.xmp` beside `etna.nef`, in any case of letters. */
function sidecarOf(path: string) {
  const names = [`${parse(path).name}.xmp`, `${basename(path)}.xmp`].map((name) => name.toLowerCase())
  const found = readdirSync(dirname(path)).find((name) => names.includes(name.toLowerCase()))
  return found && readFileSync(join(dirname(path), found))
}
