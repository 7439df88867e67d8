#!/usr/bin/env bash
# iiif-processor 7.0.0, with which a server of the Image API is made, gives `[object%20Object]` for the
# region in the canonical address of every picture that is not the whole one. A region there is `x,y,w,h`
# (Image API 3.0, section 4.8). The `^` of a picture that was made larger is left out, and the same library
# refuses the address without it; `!w,h` stays where the canonical form is `w,h`. Servers send the address
# as a link header, by which caches and search engines know what is the same picture: here all parts of a
# picture have one address, which is none. Write the header yourself.
#
# Seen, of a picture of 300 x 200, after https://example.org/iiif/3/quay/:
#   full/150,/0/default.jpg -> full/150,100/0/default.jpg: 200
#   0,0,64,64/max/0/default.jpg -> [object%20Object]/max/0/default.jpg: 400
#   square/max/0/default.jpg -> [object%20Object]/max/0/default.jpg: 400
#   full/^600,/0/default.jpg -> full/600,400/0/default.jpg: 400
#   full/!100,100/0/default.jpg -> full/!100,100/0/default.jpg: 200
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund iiif-processor@7.0.0 sharp@0.34.5 >/dev/null
cat > ask.mjs <<'SCRIPT'
import { Readable } from 'node:stream'
import { Processor } from 'iiif-processor'
import sharp from 'sharp'

const background = { r: 32, g: 64, b: 96 }
const picture = await sharp({ create: { width: 300, height: 200, channels: 3, background } }).png().toBuffer()
const base = 'https://example.org/iiif/3/quay/'

async function ask(address) {
  try {
    const answer = await new Processor(address, async () => Readable.from([picture])).execute()
    return { status: answer.type === 'content' ? 200 : answer.statusCode, link: answer.canonicalLink }
  } catch (error) {
    return { status: error.statusCode }
  }
}

for (const asked of ['full/150,', '0,0,64,64/max', 'square/max', 'full/^600,', 'full/!100,100']) {
  const { link } = await ask(`${base}${asked}/0/default.jpg`)
  console.log(`${asked}/0/default.jpg -> ${link.replace(base, '')}: ${(await ask(link)).status}`)
}
SCRIPT
node ask.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'iiif-processor no longer writes canonical addresses as described.'; exit 1; }
full/150,/0/default.jpg -> full/150,100/0/default.jpg: 200
0,0,64,64/max/0/default.jpg -> [object%20Object]/max/0/default.jpg: 400
square/max/0/default.jpg -> [object%20Object]/max/0/default.jpg: 400
full/^600,/0/default.jpg -> full/600,400/0/default.jpg: 400
full/!100,100/0/default.jpg -> full/!100,100/0/default.jpg: 200
SEEN
