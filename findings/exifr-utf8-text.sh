#!/usr/bin/env bash
# exifr 7.1.3 drops every tag of an EXIF block that holds one text of type 129 (UTF-8), which Exif 3.0 (CIPA
# DC-008-2023, section 4.6.2) added for Artist, Copyright and other texts. A reader that skipped the tag it does not
# know would still give the others; here the make of the camera is lost too, and parse() resolves with `errors` alone.
#
# Seen:
#   type 2 {"Make":"Nikon","Artist":"Zoe Example"}
#   type 129 {"errors":["Invalid TIFF value type. block: IFD0, tag: 13b, type: 129, offset 44"]}
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund exifr@7.1.3 >/dev/null
cat > read.mjs <<'SCRIPT'
import exifr from 'exifr'

/** A JPEG with no picture and one EXIF directory: Make as ASCII, Artist as text of the given type. */
function jpeg(type) {
  const texts = [Buffer.from('Nikon\0'), Buffer.from('Zoe Example\0')]
  const directory = Buffer.alloc(2 + 2 * 12 + 4)
  directory.writeUInt16LE(2, 0)
  const entry = (index, tag, kind, offset) => {
    const at = 2 + index * 12
    directory.writeUInt16LE(tag, at)
    directory.writeUInt16LE(kind, at + 2)
    directory.writeUInt32LE(texts[index].length, at + 4)
    directory.writeUInt32LE(offset, at + 8)
  }
  const start = 8 + directory.length
  entry(0, 0x010f, 2, start)
  entry(1, 0x013b, type, start + texts[0].length)
  const data = Buffer.concat([Buffer.from('Exif\0\0II*\0\x08\0\0\0', 'latin1'), directory, ...texts])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(data.length + 2)
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), length, data, Buffer.from([0xff, 0xd9])])
}

for (const type of [2, 129]) {
  const { errors, ...tags } = await exifr.parse(jpeg(type))
  console.log(`type ${type}`, JSON.stringify(errors ? { ...tags, errors: errors.map(({ message }) => message) } : tags))
}
SCRIPT
node read.mjs | tee seen.txt
diff - seen.txt <<'SEEN'
type 2 {"Make":"Nikon","Artist":"Zoe Example"}
type 129 {"errors":["Invalid TIFF value type. block: IFD0, tag: 13b, type: 129, offset 44"]}
SEEN
