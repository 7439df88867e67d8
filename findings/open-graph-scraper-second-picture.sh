#!/usr/bin/env bash
# open-graph-scraper 6.12.0 gives the size and the alternative text of a page's second picture to its first, where the
# first has none: it counts each property through the page and joins the lists by number. In the Open Graph protocol
# (ogp.me, "Arrays") a property belongs to the picture that stands before it, and one may have none. A card then has the
# words of another picture. Give every picture the same properties.
#
# Seen:
#   https://example.org/quay.jpg 600 "A port"
#   https://example.org/port.jpg undefined undefined
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund open-graph-scraper@6.12.0 >/dev/null
cat > read.mjs <<'SCRIPT'
import ogs from 'open-graph-scraper'

const html = `<!DOCTYPE html><html lang="en"><head><title>Ports</title>
<meta property="og:title" content="Ports"><meta property="og:type" content="website">
<meta property="og:url" content="https://example.org/">
<meta property="og:image" content="https://example.org/quay.jpg">
<meta property="og:image" content="https://example.org/port.jpg">
<meta property="og:image:width" content="600">
<meta property="og:image:alt" content="A port"></head><body></body></html>`
const { result } = await ogs({ html })
for (const { url, width, alt } of result.ogImage) console.log(url, width, JSON.stringify(alt))
SCRIPT
node read.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'open-graph-scraper no longer joins these properties as described.'; exit 1; }
https://example.org/quay.jpg 600 "A port"
https://example.org/port.jpg undefined undefined
SEEN
