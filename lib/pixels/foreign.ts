import { raw, type Refusal } from './refusal'

/** What bytes are by what stands at a place in them. */
interface Mark {
  kind: string
  at?: number
  /** As Latin-1. */
  text: string
}

const rawMarks: Mark[] = [
  { kind: 'CR2', at: 8, text: 'CR\x02' },
  { kind: 'CRW', at: 6, text: 'HEAPCCDR' },
  { kind: 'CR3', at: 4, text: 'ftypcrx ' },
  { kind: 'ORF', text: 'IIRO' },
  { kind: 'ORF', text: 'IIRS' },
  { kind: 'ORF', text: 'MMOR' },
  { kind: 'RW2', text: 'IIU\0' },
  { kind: 'RAF', text: 'FUJIFILMCCD-RAW' },
  { kind: 'X3F', text: 'FOVb' },
  { kind: 'MRW', text: '\0MRM' },
  { kind: 'ARRIRAW', text: 'ARRI' },
]

// Kinds that people have pictures in, and that no original may have.
const marks: Mark[] = [
  { kind: 'GIF', text: 'GIF8' },
  { kind: 'BMP', text: 'BM' },
  { kind: 'a Photoshop document', text: '8BPS' },
  { kind: 'a GIMP document', text: 'gimp xcf' },
  { kind: 'JPEG 2000', text: '\0\0\0\x0cjP  ' },
  { kind: 'JPEG 2000', text: '\xff\x4f\xff\x51' },
  { kind: 'JPEG XL', text: '\xff\x0a' },
  { kind: 'JPEG XL', text: '\0\0\0\x0cJXL ' },
  { kind: 'JPEG XR', text: 'II\xbc' },
  { kind: 'OpenEXR', text: '\x76\x2f\x31\x01' },
  { kind: 'Radiance HDR', text: '#?RADIANCE' },
  { kind: 'Radiance HDR', text: '#?RGBE' },
  { kind: 'FITS', text: 'SIMPLE  =' },
  { kind: 'an icon', text: '\0\0\x01\0' },
  { kind: 'a cursor', text: '\0\0\x02\0' },
  { kind: 'SGI', text: '\x01\xda' },
  { kind: 'DICOM', at: 128, text: 'DICM' },
  { kind: 'PDF', text: '%PDF' },
  { kind: 'PostScript', text: '%!PS' },
  { kind: 'PostScript', text: '\xc5\xd0\xd3\xc6' },
  { kind: 'MNG', text: '\x8aMNG' },
  { kind: 'JNG', text: '\x8bJNG' },
  { kind: 'DDS', text: 'DDS ' },
  { kind: 'QOI', text: 'qoif' },
  { kind: 'BPG', text: 'BPG\xfb' },
  { kind: 'FLIF', text: 'FLIF' },
  { kind: 'DPX', text: 'SDPX' },
  { kind: 'DPX', text: 'XPDS' },
  { kind: 'Cineon', text: '\x80\x2a\x5f\xd7' },
  { kind: 'a film', text: '\x1a\x45\xdf\xa3' },
  { kind: 'an archive', text: 'PK\x03\x04' },
]

const markup = /^(?:\ufeff)?\s*<(?:\?xml|!doctype|svg|html|!--)/i
const anymap = /^P[1-7F f][\s#]/

/** Why bytes of a kind that no original may have are refused; `undefined` if they are of no such kind. */
export function refuseForeign(bytes: Buffer): Refusal | undefined {
  if (rawMarks.some((mark) => isMarked(bytes, mark))) return raw
  const kind = marks.find((mark) => isMarked(bytes, mark))?.kind ?? textKind(bytes)
  return kind ? { what: `is ${kind}.`, mend: 'Save it as JPEG, TIFF, PNG, AVIF or WebP.' } : undefined
}

function isMarked(bytes: Buffer, { at = 0, text }: Mark) {
  return bytes.toString('latin1', at, at + text.length) === text
}

function textKind(bytes: Buffer) {
  const start = bytes.toString('utf8', 0, 256)
  if (markup.test(start))
    return /<svg/i.test(bytes.toString('utf8', 0, 4096))
      ? 'svg'
      : 'no picture that can be read, but a page or another text'
  return anymap.test(start) ? 'a portable anymap' : undefined
}
