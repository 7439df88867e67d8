import { readTiff } from '../pixels/tiff'
import { blocksOfJpeg, iimIn, isJpeg, withoutSignature, type Blocks } from '../press/metadata/blocks'
import { parseIim } from '../press/metadata/iim'
import { decodeText } from '../press/metadata/latin'
import {
  mergeStated,
  nothingStated,
  noticeAlone,
  statedInXmp,
  type StatedFacts,
} from '../press/metadata/stated'
import { trainedBy } from '../press/metadata/trained'
import { loadSharp } from './sharp'

/** Tag of the notice in EXIF 3.0 (4.6.5). */
const COPYRIGHT = 0x8298

/** What an original says of its rights and of how it was made: in XMP, IIM (2:116) and EXIF (`Copyright`). */
export async function readStated(bytes: Buffer): Promise<StatedFacts> {
  const { xmp, iim, exif } = isJpeg(bytes) ? blocksOfJpeg(bytes) : await blocksDecoded(bytes)
  return mergeStated([
    ...(await Promise.all(xmp.map(inXmp))),
    inIim(iim),
    inExif(exif),
    { ...nothingStated, trainedBy: trainedBy(bytes) },
  ])
}

/** The blocks that the decoder finds. A TIFF is an EXIF structure itself. */
async function blocksDecoded(bytes: Buffer): Promise<Blocks> {
  const sharp = await loadSharp()
  const { xmp, iptc, exif } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => ({ xmp: undefined, iptc: undefined, exif: undefined }))
  return { xmp: xmp ? [xmp] : [], iim: iimIn(iptc), exif: exif ? withoutSignature(exif) : bytes }
}

async function inXmp(packet: Buffer) {
  // The XML reader comes only where there is something to read.
  const { describedIn } = await import('../press/metadata/xmp/foreign')
  return statedInXmp(describedIn(packet.toString('utf8').replace(/\0+$/, '')))
}

function inIim(block: Buffer | undefined) {
  const notice = block && parseIim(block).find(({ record, number }) => record === 2 && number === 116)
  return noticeAlone(notice?.data.toString('utf8'))
}

function inExif(block: Buffer | undefined) {
  const notice = block && readTiff(block)?.directories[0]?.values.get(COPYRIGHT)
  return noticeAlone(notice && decodeText(notice.data))
}
