#!/usr/bin/env bash
# sirv 3.0.2, a server of static files, answers `Range: bytes=-3`, the last three bytes (RFC 9110, section 14.1.2), with
# the first four, and a part under `If-Range` although the validator is another file's (section 13.1.5), so that a
# download that goes on after a change is put together of two files. Readers of GeoTIFF, PMTiles and zip ask for the end
# of a file first.
#
# Seen, of a file "abcdefghij":
#   {"range":"bytes=-3"} 206 abcd bytes 0-3/10
#   {"range":"bytes=0-2","if-range":"\"another\""} 206 abc bytes 0-2/10
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund sirv@3.0.2 >/dev/null
mkdir files
printf abcdefghij > files/letters.txt
cat > serve.mjs <<'SCRIPT'
import { createServer } from 'node:http'
import sirv from 'sirv'

const handle = sirv('files')
const server = createServer((request, response) => handle(request, response, () => response.writeHead(404).end()))
await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
const address = `http://127.0.0.1:${server.address().port}/letters.txt`
for (const headers of [{ range: 'bytes=-3' }, { range: 'bytes=0-2', 'if-range': '"another"' }]) {
  const answer = await fetch(address, { headers })
  console.log(JSON.stringify(headers), answer.status, await answer.text(), answer.headers.get('content-range'))
}
server.close()
server.closeAllConnections()
SCRIPT
node serve.mjs | tee seen.txt
diff - seen.txt <<'SEEN'
{"range":"bytes=-3"} 206 abcd bytes 0-3/10
{"range":"bytes=0-2","if-range":"\"another\""} 206 abc bytes 0-2/10
SEEN
