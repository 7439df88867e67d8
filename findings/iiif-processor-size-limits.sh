#!/usr/bin/env bash
# iiif-processor 7.0.0 with a limit (`max`, by its README "maximum size constraints of an image that can be
# returned") also shrinks what is far below it: it holds the limit against the whole picture at the scale of
# the request, so that each tile at full scale comes smaller than it was asked for, although `w,h` is the
# size of the answer (Image API 3.0, section 4.2) and info.json offers such tiles. It takes a ratio of areas
# for one of lengths: of half the area a quarter is left. `sizes` goes beyond the limit, which it must not
# (section 5.2). Leave `max` out, and refuse yourself what is too large.
#
# Seen, of a picture of 300 x 200:
#   no limit: whole 300 x 200, a tile of 64 x 64 is 64 x 64, sizes up to 300 x 200
#   width 150: whole 150 x 100, a tile of 64 x 64 is 32 x 32, sizes up to 300 x 200
#   area 30000: whole 150 x 100, a tile of 64 x 64 is 32 x 32, sizes up to 300 x 200
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund iiif-processor@7.0.0 sharp@0.34.5 >/dev/null
cat > ask.mjs <<'SCRIPT'
import { Readable } from 'node:stream'
import { Processor } from 'iiif-processor'
import sharp from 'sharp'

const background = { r: 32, g: 64, b: 96 }
const picture = await sharp({ create: { width: 300, height: 200, channels: 3, background } }).png().toBuffer()
const ask = async (max, what) => {
  const address = `https://example.org/iiif/3/quay/${what}`
  const { body } = await new Processor(address, async () => Readable.from([picture]), { max }).execute()
  return body
}
const written = ({ width, height }) => `${width} x ${height}`
const size = async (max, what) => written(await sharp(await ask(max, `${what}/0/default.png`)).metadata())

for (const [name, max] of Object.entries({ 'no limit': undefined, 'width 150': { width: 150 }, 'area 30000': { area: 30000 } })) {
  const { sizes } = JSON.parse(await ask(max, 'info.json'))
  const [whole, tile] = [await size(max, 'full/max'), await size(max, '0,0,64,64/64,64')]
  console.log(`${name}: whole ${whole}, a tile of 64 x 64 is ${tile}, sizes up to ${written(sizes[0])}`)
}
SCRIPT
node ask.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'iiif-processor no longer keeps limits as described.'; exit 1; }
no limit: whole 300 x 200, a tile of 64 x 64 is 64 x 64, sizes up to 300 x 200
width 150: whole 150 x 100, a tile of 64 x 64 is 32 x 32, sizes up to 300 x 200
area 30000: whole 150 x 100, a tile of 64 x 64 is 32 x 32, sizes up to 300 x 200
SEEN
