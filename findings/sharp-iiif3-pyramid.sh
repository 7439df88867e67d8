#!/usr/bin/env bash
# sharp 0.35.5 (libvips 8.18) writes a IIIF Image API 3.0 pyramid with `tile({ layout: 'iiif3' })` whose info.json
# says `profile: level0`. At level 0 a client may ask for what `sizes` and `tiles` list, and every server has to answer
# `full/max/0/default.jpg` (Image API 3.0, section 4.2 with the compliance document, table 2). The folder has neither
# that file nor any `sizes`, so a viewer that shows the whole image first gets a 404.
#
# Seen:
#   profile level0, sizes undefined, tile height undefined
#   full/max/0/default.jpg missing
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund sharp@0.35.5 >/dev/null
cat > tiles.mjs <<'SCRIPT'
import { existsSync, readFileSync } from 'node:fs'
import sharp from 'sharp'

const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#246' } })
await picture.jpeg().tile({ size: 512, layout: 'iiif3', id: 'https://example.org/iiif' }).toFile('pyramid')
const { profile, sizes, tiles } = JSON.parse(readFileSync('pyramid/info.json', 'utf8'))
console.log(`profile ${profile}, sizes ${sizes}, tile height ${tiles[0].height}`)
const path = 'full/max/0/default.jpg'
console.log(path, existsSync(`pyramid/${path}`) ? 'there' : 'missing')
SCRIPT
node tiles.mjs | tee seen.txt
diff - seen.txt <<'SEEN'
profile level0, sizes undefined, tile height undefined
full/max/0/default.jpg missing
SEEN
