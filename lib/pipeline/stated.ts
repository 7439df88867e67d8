import type { Metadata } from 'sharp'
import { parseIim } from '../press/metadata/iim'
import { iimOf, photoshopSignature } from '../press/metadata/photoshop'
import {
  mergeStated,
  nothingStated,
  noticeAlone,
  statedInXmp,
  type StatedFacts,
} from '../press/metadata/stated'
import { trainedBy } from '../press/metadata/trained'

/** The blocks of metadata that sharp finds in a picture. */
type Blocks = Pick<Metadata, 'xmp' | 'iptc' | 'exif'>

/** What an original says of its rights and of how it was made: in XMP, IIM (2:116) and EXIF (`Copyright`). */
export async function readStated({ xmp, iptc, exif }: Blocks, bytes: Buffer): Promise<StatedFacts> {
  return mergeStated([
    xmp ? await inXmp(xmp) : nothingStated,
    iptc ? inIim(iptc) : nothingStated,
    await inExif(exif, bytes),
    { ...nothingStated, trainedBy: trainedBy(bytes) },
  ])
}

async function inXmp(packet: Buffer) {
  // The XML reader comes only where there is something to read.
  const { describedIn } = await import('../press/metadata/xmp/foreign')
  return statedInXmp(describedIn(packet.toString('utf8').replace(/\0+$/, '')))
}

function inIim(found: Buffer) {
  const isList = found.subarray(0, photoshopSignature.length).equals(photoshopSignature)
  const block = found[0] === 0x1c ? found : iimOf(isList ? found.subarray(photoshopSignature.length) : found)
  const notice = block && parseIim(block).find(({ record, number }) => record === 2 && number === 116)
  return noticeAlone(notice?.data.toString('utf8'))
}

async function inExif(block: Buffer | undefined, bytes: Buffer) {
  const { default: exifr } = await import('exifr')
  const body = block?.subarray(block.toString('latin1', 0, 4) === 'Exif' ? 6 : 0) ?? bytes
  const found = await exifr.parse(body, { tiff: true, pick: ['Copyright'] }).catch(() => undefined)
  const notice: unknown = found?.Copyright
  return noticeAlone(typeof notice === 'string' ? asUtf8(notice) : null)
}

/** exifr reads the bytes of a text as Latin-1; cameras and editors write UTF-8. */
function asUtf8(latin1: string) {
  const text = Buffer.from(latin1, 'latin1').toString('utf8')
  return text.includes('\ufffd') ? latin1 : text
}
