#!/usr/bin/env bash
# sharp 0.35.5 (libvips 8.18.7) tells nothing of the XMP and IPTC-IIM of a JPEG that carries a gain map (Ultra HDR, as
# telephones write it): metadata() has no xmp and no iptc, and keepMetadata() writes a file without them. The segments
# lie in the first picture, where every JPEG has them, and the same file without its gain map gives both. Whoever
# reads rights and captions this way finds none on every picture of a new telephone, and takes them off in copying.
#
# Seen:
#   without a gain map {"gainMap":false,"xmp":true,"iptc":true} copied {"xmp":true,"iptc":true}
#   with a gain map {"gainMap":true,"xmp":false,"iptc":false} copied {"xmp":false,"iptc":false}
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund sharp@0.35.5 >/dev/null
cat > read.mjs <<'SCRIPT'
import sharp from 'sharp'

const grey = (value) => sharp({ create: { width: 64, height: 48, channels: 3, background: { r: value, g: value, b: value } } })
const text = (value) => Buffer.from(value, 'latin1')

/** A JPEG segment; its length counts itself (ITU-T T.81, B.1.1.4). */
function segment(marker, ...parts) {
  const data = Buffer.concat(parts)
  const head = Buffer.alloc(4)
  head.writeUInt16BE(marker, 0)
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

const behindStart = (jpeg, ...segments) => Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])

function xmp(attributes, inside = '') {
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${rdf}"><rdf:Description rdf:about="" ${attributes}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`
  return segment(0xffe1, text('http://ns.adobe.com/xap/1.0/\0'), Buffer.from(packet))
}

/** CIPA DC-007: where the second picture lies, counted from the index's own head. */
function index(first, second, offset) {
  const head = Buffer.alloc(82)
  const entry = (at, tag, type, count, value) => {
    head.writeUInt16BE(tag, at)
    head.writeUInt16BE(type, at + 2)
    head.writeUInt32BE(count, at + 4)
    if (typeof value === 'string') head.write(value, at + 8, 'latin1')
    else head.writeUInt32BE(value, at + 8)
  }
  head.write('MM\0*', 0, 'latin1')
  head.writeUInt32BE(8, 4)
  head.writeUInt16BE(3, 8)
  entry(10, 0xb000, 7, 4, '0100')
  entry(22, 0xb001, 4, 1, 2)
  entry(34, 0xb002, 7, 32, 50)
  head.writeUInt32BE(0x030000, 50)
  head.writeUInt32BE(first, 54)
  head.writeUInt32BE(second, 70)
  head.writeUInt32BE(offset, 74)
  return segment(0xffe2, text('MPF\0'), head)
}

const hdrgm = 'xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0"'
const map = behindStart(
  await grey(90).greyscale().jpeg().toBuffer(),
  xmp(`${hdrgm} hdrgm:GainMapMin="0" hdrgm:GainMapMax="2.3" hdrgm:Gamma="1" hdrgm:OffsetSDR="0.015625" hdrgm:OffsetHDR="0.015625" hdrgm:HDRCapacityMin="0" hdrgm:HDRCapacityMax="2.3" hdrgm:BaseRenditionIsHDR="False"`),
)
const google = 'http://ns.google.com/photos/1.0/container/'
const item = (rest) => `<rdf:li rdf:parseType="Resource"><Container:Item Item:Mime="image/jpeg" ${rest}/></rdf:li>`
const words = xmp(
  hdrgm,
  `<dc:rights xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Alt><rdf:li xml:lang="x-default">Somebody</rdf:li></rdf:Alt></dc:rights><Container:Directory xmlns:Container="${google}" xmlns:Item="${google}item/"><rdf:Seq>${item('Item:Semantic="Primary"')}${item(`Item:Semantic="GainMap" Item:Length="${map.length}"`)}</rdf:Seq></Container:Directory>`,
)
// IIM 2:116, the copyright notice, as Photoshop's resource 0404.
const iim = segment(0xffed, text('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0d\x1c\x02\x74\0\x08Somebody\0'))
const picture = await grey(120).jpeg().toBuffer()
const plain = behindStart(picture, words, iim)
const first = plain.length + index(0, 0, 0).length
const head = 2 + words.length + iim.length + 8
const withMap = Buffer.concat([behindStart(picture, words, iim, index(first, map.length, first - head)), map])

for (const [name, jpeg] of Object.entries({ 'without a gain map': plain, 'with a gain map': withMap })) {
  const found = await sharp(jpeg).metadata()
  const copy = await sharp(await sharp(jpeg).keepMetadata().jpeg().toBuffer()).metadata()
  const has = ({ xmp, iptc }) => ({ xmp: xmp !== undefined, iptc: iptc !== undefined })
  console.log(name, JSON.stringify({ gainMap: 'gainMap' in found, ...has(found) }), 'copied', JSON.stringify(has(copy)))
}
SCRIPT
node read.mjs | tee seen.txt
diff - seen.txt <<'SEEN'
without a gain map {"gainMap":false,"xmp":true,"iptc":true} copied {"xmp":true,"iptc":true}
with a gain map {"gainMap":true,"xmp":false,"iptc":false} copied {"xmp":false,"iptc":false}
SEEN
