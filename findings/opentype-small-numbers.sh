#!/usr/bin/env bash
# opentype.js 2.0.0 writes `NaN` into SVG path data for a coordinate between 0 and 0.000001, whose text in JavaScript has
# an exponent (1e-7): toPathData() rounds by joining texts. Such coordinates are what a transformed glyph has where
# its outline touches the axis, and one of them makes the whole path invisible. Round the numbers before the path is
# written, or write `commands` yourself.
#
# Seen:
#   M0 0L10 5
#   MNaN 0L10 5
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund opentype.js@2.0.0 >/dev/null
cat > path.mjs <<'SCRIPT'
import opentype from 'opentype.js'

for (const x of [0, 1e-7]) {
  const path = new opentype.Path()
  path.moveTo(x, 0)
  path.lineTo(10, 5)
  console.log(path.toPathData(2))
}
SCRIPT
node path.mjs | tee seen.txt
diff - seen.txt <<'SEEN'
M0 0L10 5
MNaN 0L10 5
SEEN
