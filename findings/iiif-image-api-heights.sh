#!/usr/bin/env bash
# @atlas-viewer/iiif-image-api 2.2.2 loses the height of a requested size when it writes again what it has read:
# `,150` becomes `,` and `!200,100` becomes `!200,`, neither of which is a size (Image API 3.0, section 4.2); `pct:50`
# gets a comma. parseImageServiceRequest() marks a size that has a height as one of version 2, and
# imageServiceRequestToString() leaves heights out unless the version is 3. Set `size.version` to 3 before writing; with
# a percentage, write the address yourself.
#
# Seen:
#   200, -> 200,
#   ,150 -> ,
#   200,100 -> 200,
#   !200,100 -> !200,
#   pct:50 -> pct:50,
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund @atlas-viewer/iiif-image-api@2.2.2 >/dev/null
cat > write.mjs <<'SCRIPT'
import { imageServiceRequestToString, parseImageServiceRequest } from '@atlas-viewer/iiif-image-api'

for (const size of ['200,', ',150', '200,100', '!200,100', 'pct:50']) {
  const request = parseImageServiceRequest(`https://example.org/iiif/quay/full/${size}/0/default.jpg`, 'iiif')
  console.log(size, '->', imageServiceRequestToString(request).split('/').at(-3))
}
SCRIPT
node write.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo '@atlas-viewer/iiif-image-api no longer writes these sizes as described.'; exit 1; }
200, -> 200,
,150 -> ,
200,100 -> 200,
!200,100 -> !200,
pct:50 -> pct:50,
SEEN
