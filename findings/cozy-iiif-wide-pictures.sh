#!/usr/bin/env bash
# cozy-iiif 0.8.0 asks for wide pictures far smaller than it is told to: getImageURL() and getThumbnailURL() take "the
# smallest dimension", and for a picture that is wider than high they divide by the ratio where they should multiply. In
# the box of `!w,h` (Image API 3.0, section 4.2) a picture of 3000 x 2000 is then 267 x 178 in place of 600 x 400: the
# wider, the smaller. Those that are high or square are right. getMetadata() gives the first of several values in one
# language (Presentation API 3.0, section 4.4) alone: of two years one is left. Write the address from the service, and
# read the values from `source`.
#
# Seen, of getThumbnailURL(400):
#   2000 x 3000 !400,600 -> 400 x 600
#   2000 x 2000 !400,400 -> 400 x 400
#   3000 x 2000 !267,400 -> 267 x 178
#   6000 x 2000 !134,400 -> 134 x 45
#   metadata {"en":["1900","1901"]} -> 1900
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund cozy-iiif@0.8.0 >/dev/null
cat > ask.mjs <<'SCRIPT'
import { Cozy } from 'cozy-iiif'

const years = { en: ['1900', '1901'] }

function manifest(width, height) {
  const body = {
    id: 'https://example.org/iiif/quay/full/max/0/default.jpg',
    type: 'Image',
    format: 'image/jpeg',
    width,
    height,
    service: [{ id: 'https://example.org/iiif/quay', type: 'ImageService3', profile: 'level2' }],
  }
  const canvas = 'https://example.org/canvas'
  const annotation = { id: `${canvas}/image`, type: 'Annotation', motivation: 'painting', target: canvas, body }
  const page = { id: `${canvas}/page`, type: 'AnnotationPage', items: [annotation] }
  return Cozy.parse({
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id: 'https://example.org/manifest',
    type: 'Manifest',
    label: { en: ['Harbour'] },
    metadata: [{ label: { en: ['Years'] }, value: years }],
    items: [{ id: canvas, type: 'Canvas', width, height, items: [page] }],
  }).resource
}

for (const [width, height] of [[2000, 3000], [2000, 2000], [3000, 2000], [6000, 2000]]) {
  const size = manifest(width, height).canvases[0].getThumbnailURL(400).split('/').at(-3)
  const [w, h] = size.slice(1).split(',').map(Number)
  const scale = Math.min(w / width, h / height)
  console.log(`${width} x ${height} ${size} -> ${Math.round(width * scale)} x ${Math.round(height * scale)}`)
}
console.log('metadata', JSON.stringify(years), '->', manifest(2000, 2000).getMetadata('en')[0].value)
SCRIPT
node ask.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'cozy-iiif no longer asks for these sizes as described.'; exit 1; }
2000 x 3000 !400,600 -> 400 x 600
2000 x 2000 !400,400 -> 400 x 400
3000 x 2000 !267,400 -> 267 x 178
6000 x 2000 !134,400 -> 134 x 45
metadata {"en":["1900","1901"]} -> 1900
SEEN
