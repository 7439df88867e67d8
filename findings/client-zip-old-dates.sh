#!/usr/bin/env bash
# client-zip 2.5.1 dates a file of before 1980 128 years ahead: the date of a zip entry is that of MS-DOS (APPNOTE.TXT
# 6.3.10, section 4.4.6), which counts years from 1980 in seven bits, and the library lets them wrap round, without a
# word in its README. Scans that bear the day of the picture, and files of reproducible builds (1970), are then mostly
# newer than anything else, and who unpacks only what is newer keeps them for ever. yazl writes the first day there is,
# fflate throws. Give `lastModified` no less than 1980.
#
# Seen, in UTC:
#   1980-01-02 -> 1980-01-02
#   1979-12-30 -> 2107-12-30
#   1970-01-02 -> 2098-01-02
#   1900-01-02 -> 2028-01-02
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund client-zip@2.5.1 >/dev/null
cat > write.mjs <<'SCRIPT'
import { makeZip } from 'client-zip'

for (const day of ['1980-01-02', '1979-12-30', '1970-01-02', '1900-01-02']) {
  const file = { name: 'quay.txt', lastModified: new Date(`${day}T12:00:00Z`), input: 'Quay' }
  const zip = Buffer.from(await new Response(makeZip([file])).arrayBuffer())
  // The head of the entry: its date is two bytes from the 13th.
  const date = zip.readUInt16LE(12)
  const two = (number) => `${number}`.padStart(2, '0')
  console.log(`${day} -> ${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`)
}
SCRIPT
TZ=UTC node write.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'client-zip no longer writes these dates as described.'; exit 1; }
1980-01-02 -> 1980-01-02
1979-12-30 -> 2107-12-30
1970-01-02 -> 2098-01-02
1900-01-02 -> 2028-01-02
SEEN
