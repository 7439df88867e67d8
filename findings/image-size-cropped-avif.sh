#!/usr/bin/env bash
# image-size 2.1.0 gives a wrong size for an AVIF or HEIC picture that is cropped by its clean aperture (`clap`): it
# takes the aperture's first denominator, which is mostly 1, from the width, and leaves the height as it was. The box
# holds the width and the height that are left, as fractions (ISO/IEC 14496-12, section 12.1.4), and is one of the
# properties that a reader has to apply (ISO/IEC 23008-12). Some encoders write it where a size is not a multiple of
# their blocks. sharp gives the right size of the same file. A page that reserves 63 x 64 for 48 x 32 has a place of
# another shape than the picture. Take the size from what decodes the picture.
#
# Seen, of a picture of 64 x 64 and the same with a clean aperture of 48 x 32:
#   whole: sharp 64 x 64, image-size 64 x 64
#   cropped: sharp 48 x 32, image-size 63 x 64
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund image-size@2.1.0 sharp@0.35.5 >/dev/null
cat > read.mjs <<'SCRIPT'
import { imageSize } from 'image-size'
import sharp from 'sharp'

const side = 64
const background = { r: 32, g: 64, b: 96 }
const encoded = await sharp({ create: { width: side, height: side, channels: 3, background } }).avif().toBuffer()
const numbers = (bytes, ...list) => {
  const data = Buffer.alloc(bytes * list.length)
  list.forEach((number, index) => (bytes === 4 ? data.writeInt32BE(number, index * 4) : data.writeUIntBE(number, index * bytes, bytes)))
  return data
}
const box = (type, ...parts) => {
  const data = Buffer.concat(parts)
  return Buffer.concat([numbers(4, data.length + 8), Buffer.from(type), data])
}
const full = (type, version, ...parts) => box(type, numbers(1, version, 0, 0, 0), ...parts)
const found = (type) => {
  const at = encoded.indexOf(type, 0, 'latin1') - 4
  return encoded.subarray(at, at + encoded.readUInt32BE(at))
}
const picture = found('mdat').subarray(8)
// The aperture is counted from the middle of the picture; this one is its upper left part.
const [width, height] = [48, 32]
const aperture = box('clap', numbers(4, width, 1, height, 1, (width - side) / 2, 1, (height - side) / 2, 1))

/** An AVIF file of the encoded picture with the given properties besides its size and its decoder's. */
function avif(...properties) {
  const essential = 0x80
  const associated = [1, essential | 2, ...properties.map((_, index) => essential | (index + 3))]
  const kind = box('ftyp', Buffer.from('avif'), numbers(4, 0), Buffer.from('avifmif1miaf'))
  const meta = (offset) => full('meta', 0,
    full('hdlr', 0, numbers(4, 0), Buffer.from('pict'), numbers(4, 0, 0, 0), numbers(1, 0)),
    full('pitm', 0, numbers(2, 1)),
    full('iloc', 0, numbers(1, 0x44, 0), numbers(2, 1, 1, 0, 1), numbers(4, offset, picture.length)),
    full('iinf', 0, numbers(2, 1), full('infe', 2, numbers(2, 1, 0), Buffer.from('av01'), numbers(1, 0))),
    box('iprp', box('ipco', full('ispe', 0, numbers(4, side, side)), found('av1C'), ...properties),
      full('ipma', 0, numbers(4, 1), numbers(2, 1), numbers(1, associated.length, ...associated))))
  return Buffer.concat([kind, meta(kind.length + meta(0).length + 8), box('mdat', picture)])
}

for (const [name, file] of Object.entries({ whole: avif(), cropped: avif(aperture) })) {
  const { info } = await sharp(file).raw().toBuffer({ resolveWithObject: true })
  const size = imageSize(file)
  console.log(`${name}: sharp ${info.width} x ${info.height}, image-size ${size.width} x ${size.height}`)
}
SCRIPT
node read.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'image-size no longer crops as described.'; exit 1; }
whole: sharp 64 x 64, image-size 64 x 64
cropped: sharp 48 x 32, image-size 63 x 64
SEEN
