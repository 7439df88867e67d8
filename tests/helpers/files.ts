import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { APP1, APP13, joinJpeg, splitJpeg, type Segment } from '@/lib/press/metadata/jpeg'
import { picture } from './gallery'

/** A folder as an editor's card reader shows it, gone when the test is. */
export function makeCard() {
  const folder = mkdtempSync(join(tmpdir(), 'card-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return (name: string, bytes: Buffer | string) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
}

/** An XMP packet of some properties, with the namespaces that they use. */
export function packet(properties: string, attributes = '') {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" ${attributes}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

export function langAlt(name: string, texts: Record<string, string>) {
  return `<${name}><rdf:Alt>${Object.entries(texts)
    .map(([tag, text]) => `<rdf:li xml:lang="${tag}">${text}</rdf:li>`)
    .join('')}</rdf:Alt></${name}>`
}

export function xmpSegment(properties: string, attributes = ''): Segment {
  return {
    marker: APP1,
    data: Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet(properties, attributes)}`),
  }
}

/** An APP13 of IIM datasets, their bytes as given. */
export function iimSegment(datasets: [record: number, number: number, data: Buffer | string][]): Segment {
  const block = Buffer.concat(
    datasets.map(([record, number, value]) => {
      const data = Buffer.from(value)
      return Buffer.concat([Buffer.from([0x1c, record, number, data.length >> 8, data.length & 0xff]), data])
    }),
  )
  const size = Buffer.alloc(4)
  size.writeUInt32BE(block.length)
  return {
    marker: APP13,
    data: Buffer.concat([
      Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'),
      size,
      block,
      Buffer.alloc(block.length % 2),
    ]),
  }
}

/** A JPEG with segments of ours behind its first. */
export async function jpegWith(segments: Segment[], jpeg?: Buffer) {
  const { segments: own, rest } = splitJpeg(jpeg ?? (await picture(80, 60).jpeg().toBuffer()))
  return joinJpeg([...own.slice(0, 1), ...segments, ...own.slice(1)], rest)
}

/** A JPEG as a camera writes it. */
export function fromCamera(date: string, more: Record<string, string> = {}) {
  return picture(80, 60)
    .withExif({
      IFD0: { Make: 'NIKON', Model: 'D5', ...more },
      IFD2: { DateTimeOriginal: date, FocalLength: '800/1' },
    })
    .jpeg()
    .toBuffer()
}
