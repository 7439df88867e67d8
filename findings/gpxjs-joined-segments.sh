#!/usr/bin/env bash
# @we-gold/gpxjs 1.2.0 makes one line of a track that has several segments: the way between them, where
# reception was lost or the walk went on another day, is drawn and counted, although GPX 1.1 starts a new
# segment for each span without a break (schema, trksegType). The last point's time is not read, so that a
# track ends, and lasts, to the last point but one. A point without a height (`ele` may be absent) has
# `null` for it in the GeoJSON, whose positions are numbers (RFC 7946, section 3.1.1). Take segments and
# times from the XML.
#
# Seen, of two walks of 79 m and two minutes, one a degree north of the other and an hour later:
#   1 line of 6 points, 111 km
#   from 12:00 to 13:01, 3660 s
#   first position [1,45,null]
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund @we-gold/gpxjs@1.2.0 @xmldom/xmldom@0.9.12 >/dev/null
cat > read.mjs <<'SCRIPT'
import { parseGPXWithCustomParser } from '@we-gold/gpxjs'
import { DOMParser } from '@xmldom/xmldom'

const point = (latitude, longitude, time) => `<trkpt lat="${latitude}" lon="${longitude}"><time>2026-05-04T${time}:00Z</time></trkpt>`
const walk = (latitude, hour) => {
  const points = [0, 1, 2].map((minute) => point(latitude, 1 + minute / 2000, `${hour}:0${minute}`))
  return `<trkseg>${points.join('')}</trkseg>`
}
const gpx = `<?xml version="1.0" encoding="UTF-8"?>
<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="Quay"><trk><name>Quay</name>${walk(45, 12)}${walk(46, 13)}</trk></gpx>`

const [parsed, error] = parseGPXWithCustomParser(gpx, (text) => new DOMParser().parseFromString(text, 'text/xml'))
if (error) throw error
const [{ distance, duration }] = parsed.tracks
const lines = parsed.toGeoJSON().features.map(({ geometry }) => geometry)
const time = (date) => date.toISOString().slice(11, 16)
console.log(`${lines.length} line of ${lines[0].coordinates.length} points, ${Math.round(distance.total / 1000)} km`)
console.log(`from ${time(duration.startTime)} to ${time(duration.endTime)}, ${duration.totalDuration} s`)
console.log('first position', JSON.stringify(lines[0].coordinates[0]))
SCRIPT
node read.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'gpxjs no longer reads segments and times as described.'; exit 1; }
1 line of 6 points, 111 km
from 12:00 to 13:01, 3660 s
first position [1,45,null]
SEEN
