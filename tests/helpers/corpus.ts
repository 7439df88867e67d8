import sharp from 'sharp'
import { APP1, APP13, APP2, joinJpeg, splitJpeg, type Segment } from '../../lib/press/metadata/jpeg'
import { picture } from './gallery'

const comment = 0xfe
const SOF0 = 0xc0

/** Awkward JPEGs as cameras and agencies write them, made here from nothing. */
export const corpus: Record<string, () => Promise<Buffer>> = {
  plain: () => picture(80, 60).jpeg().toBuffer(),
  progressive: () => picture(80, 60).jpeg({ progressive: true }).toBuffer(),
  CMYK: () => picture(80, 60).toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer(),
  'Display P3': () => picture(80, 60).withIccProfile('p3').jpeg().toBuffer(),
  'EXIF orientation 6': () => picture(80, 60).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  '12 APP segments': async () =>
    inserted(
      Array.from({ length: 12 }, (_, i) => ({ marker: 0xe3 + i, data: Buffer.from(`application ${i}\0`) })),
    ),
  'XMP over 40 KB': async () =>
    inserted([{ marker: APP1, data: Buffer.from(`http://ns.adobe.com/xap/1.0/\0${largeXmp}`) }]),
  'IIM in Latin-1': async () => inserted([iim(dataset(90, 'Orléans'), dataset(120, 'Légende étrangère'))]),
  'a second image (MPF)': multiPicture,
  'restart markers': restarting,
  'trailing bytes': async () =>
    Buffer.concat([
      await picture(80, 60).jpeg().toBuffer(),
      Buffer.from('bytes that some camera left behind'),
    ]),
  'fill bytes before a marker': async () => {
    const jpeg = await picture(80, 60).jpeg().toBuffer()
    return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xff]), jpeg.subarray(2)])
  },
  'EXIF with GPS, thumbnail and a description': exifOfAPerson,
}

/**
 * A history as editors leave it, a property of nobody's here, a place of a person, and a caption that ours
 * replaces.
 */
const largeXmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#" xmp:CreatorTool="Editor &amp; Co" xmp:Rating="4" exif:GPSLatitude="43,36.3N"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">Old caption</rdf:li></rdf:Alt></dc:description><xmpMM:History><rdf:Seq>${'<rdf:li rdf:parseType="Resource"><stEvt:action>saved</stEvt:action><stEvt:when>2017-01-01T00:00:00Z</stEvt:when></rdf:li>'.repeat(360)}</rdf:Seq></xmpMM:History></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

async function inserted(segments: Segment[]) {
  const { segments: own, rest } = splitJpeg(await picture(80, 60).jpeg().toBuffer())
  return joinJpeg([...own.slice(0, 1), ...segments, ...own.slice(1)], rest)
}

function iim(...datasets: Buffer[]): Segment {
  return {
    marker: APP13,
    data: Buffer.concat([
      Buffer.from('Photoshop 3.0\0', 'latin1'),
      resource(0x0404, Buffer.concat(datasets)),
    ]),
  }
}

function resource(id: number, data: Buffer) {
  const head = Buffer.from('8BIM\0\0\0\0\0\0\0\0', 'latin1')
  head.writeUInt16BE(id, 4)
  head.writeUInt32BE(data.length, 8)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

function dataset(number: number, text: string) {
  const data = Buffer.from(text, 'latin1')
  return Buffer.concat([Buffer.from([0x1c, 2, number, 0, data.length]), data])
}

/**
 * CIPA DC-007: an index in APP2, offsets counted from its own TIFF header, and a second JPEG behind the
 * first.
 */
async function multiPicture() {
  const second = await picture(32, 24, 7).jpeg().toBuffer()
  const body = Buffer.alloc(8 + 2 + 36 + 4 + 32)
  body.write('MM\0*', 0, 'latin1')
  body.writeUInt32BE(8, 4)
  body.writeUInt16BE(3, 8)
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    body.writeUInt16BE(tag, at)
    body.writeUInt16BE(type, at + 2)
    body.writeUInt32BE(count, at + 4)
    body.writeUInt32BE(value, at + 8)
  }
  entry(10, 0xb000, 7, 4, Buffer.from('0100').readUInt32BE())
  entry(22, 0xb001, 4, 1, 2)
  entry(34, 0xb002, 7, 32, 50)
  body.writeUInt32BE(0x030000, 50)
  // The caption behind the index is one that the writer takes to the head of the file: the second JPEG comes
  // nearer to the index.
  const first = await inserted([
    { marker: comment, data: Buffer.from('before') },
    { marker: APP2, data: Buffer.concat([Buffer.from('MPF\0'), body]) },
    iim(dataset(120, 'Behind')),
  ])
  const at = first.indexOf('MPF\0') + 4
  first.writeUInt32BE(first.length, at + 54)
  first.writeUInt32BE(second.length, at + 70)
  first.writeUInt32BE(first.length - at, at + 74)
  return Buffer.concat([first, second])
}

/**
 * Four pictures of one block each become one picture of four, a restart marker between each two: every
 * interval starts afresh, as a file does.
 */
async function restarting() {
  const blocks = await Promise.all(
    [0, 1, 2, 3].map((seed) =>
      picture(8, 8, seed).jpeg({ chromaSubsampling: '4:4:4', optimiseCoding: false }).toBuffer(),
    ),
  )
  const [{ segments, rest }, ...others] = blocks.map(splitJpeg)
  const headLength = rest.readUInt16BE(2) + 2
  const scan = (bytes: Buffer) => bytes.subarray(headLength, bytes.length - 2)
  const scans = [rest, ...others.map((other) => other.rest)].flatMap((bytes, i) =>
    i ? [Buffer.from([0xff, 0xd0 + i - 1]), scan(bytes)] : [scan(bytes)],
  )
  const wide = segments.map((segment) => {
    if (segment.marker !== SOF0) return segment
    const data = Buffer.from(segment.data)
    data.writeUInt16BE(32, 3)
    return { ...segment, data }
  })
  return joinJpeg(
    [...wide, { marker: 0xdd, data: Buffer.from([0, 1]) }],
    Buffer.concat([rest.subarray(0, headLength), ...scans, Buffer.from([0xff, 0xd9])]),
  )
}

/**
 * A camera's EXIF with what must not leave the house: where a person stood, an old thumbnail, an old
 * description.
 */
async function exifOfAPerson() {
  return picture(80, 60)
    .withExif({
      IFD0: { Make: 'NIKON', Model: 'D4', ImageDescription: 'Somebody at home', Artist: 'Somebody' },
      IFD1: { Compression: '6', XResolution: '72/1' },
      IFD2: { ExposureTime: '1/500', LensModel: '800 mm' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '43/1 36/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '1/1 26/1 0/1',
      },
    })
    .jpeg()
    .toBuffer()
}

/** The decoded pixels of a JPEG, as they lie in the file. */
export function pixels(jpeg: Buffer) {
  return sharp(jpeg).raw().toBuffer()
}
