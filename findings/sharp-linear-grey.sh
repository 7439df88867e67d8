#!/usr/bin/env bash
# sharp 0.35.5 (libvips 8.18.7, Little CMS 2.19.1) makes the shadows of a grey picture of 8 bits too dark when its ICC
# profile is linear: the conversion to sRGB is right at 0, 8, 16 and so on, and goes in straight lines between them, as
# if through a table of 33 points. The error is 9 of 255 levels at a stored 3. Values by sRGB's own formula (IEC
# 61966-2-1) stand beside those of sharp below. For such scans read the raw values with `ignoreIcc` and apply the curve.
#
# Seen:
#   stored 0 1 2 3 4 5 6 7 8 16
#   right 0 13 22 28 34 38 42 46 50 71
#   sharp 0 6 12 19 25 31 37 43 50 71
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund sharp@0.35.5 >/dev/null
cat > grey.mjs <<'SCRIPT'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

const numbers = (...list) => Buffer.from(new Uint32Array(list).buffer).swap32()
const white = numbers(0xf6d6, 0x10000, 0xd32d)
const text = Buffer.concat([Buffer.from('mluc'), numbers(0, 1, 12), Buffer.from('enUS'), numbers(8, 28),
  Buffer.from('Grey', 'utf16le').swap16()])
const tags = Object.entries({
  desc: text,
  cprt: text,
  wtpt: Buffer.concat([Buffer.from('XYZ '), numbers(0), white]),
  kTRC: Buffer.concat([Buffer.from('curv'), numbers(0, 0)]),
})

/** An ICC profile, version 4.2, of a grey display whose curve is the identity. */
function profile() {
  let at = 128 + 4 + tags.length * 12
  const table = tags.map(([name, data]) => {
    at += data.length
    return Buffer.concat([Buffer.from(name), numbers(at - data.length, data.length)])
  })
  const header = Buffer.concat([numbers(at, 0, 0x04200000), Buffer.from('mntrGRAYXYZ '),
    numbers(0x07ea0001, 0x00010000, 0), Buffer.from('acsp'), numbers(0, 0, 0, 0, 0, 0, 0), white, Buffer.alloc(48)])
  return Buffer.concat([header, numbers(tags.length), ...table, ...tags.map(([, data]) => data)])
}

const chunk = (name, data) => {
  const body = Buffer.concat([Buffer.from(name), data])
  return Buffer.concat([numbers(data.length), body, numbers(crc32(body))])
}
const stored = [0, 1, 2, 3, 4, 5, 6, 7, 8, 16]
const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.concat([numbers(stored.length, 1), Buffer.from([8, 0, 0, 0, 0])])),
  chunk('iCCP', Buffer.concat([Buffer.from('Grey\0\0'), deflateSync(profile())])),
  chunk('IDAT', deflateSync(Buffer.from([0, ...stored]))),
  chunk('IEND', Buffer.alloc(0)),
])
const curve = (light) => light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true })
console.log('stored', ...stored)
console.log('right', ...stored.map((value) => Math.round(255 * curve(value / 255))))
console.log('sharp', ...stored.map((_, index) => data[index * info.channels]))
SCRIPT
node grey.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'sharp no longer converts linear grey as described.'; exit 1; }
stored 0 1 2 3 4 5 6 7 8 16
right 0 13 22 28 34 38 42 46 50 71
sharp 0 6 12 19 25 31 37 43 50 71
SEEN
