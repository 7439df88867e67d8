#!/usr/bin/env bash
# @tmcw/togeojson 7.1.3 gives the times of a GPX track to other points than those that have them, where one point has no
# time. GPX 1.1 lets `time` be absent (schema, wptType: minOccurs 0), as it is where a track was mended by hand.
# `coordinateProperties.times` is then shorter than `coordinates`, and every later time stands one place too early;
# `heart` of the same list, which "apply to each coordinate" by the README, keeps its place with null. Pictures that are
# placed along a track by their time come to the wrong place. Compare the two lengths, or read the times from the XML.
#
# Seen, of four points of which the second has neither time nor heart rate:
#   coordinates [[1,45],[2,45],[3,45],[4,45]]
#   times ["12:00","12:02","12:03"]
#   heart [80,null,82,83]
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund @tmcw/togeojson@7.1.3 @xmldom/xmldom@0.9.12 >/dev/null
cat > read.mjs <<'SCRIPT'
import { gpx } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'

const point = (minute) => `<trkpt lat="45" lon="${minute + 1}">${
  minute === 1 ? '' : `<time>2026-05-04T12:0${minute}:00Z</time><extensions><gpxtpx:TrackPointExtension>
<gpxtpx:hr>8${minute}</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions>`}</trkpt>`
const track = `<?xml version="1.0" encoding="utf-8"?>
<gpx version="1.1" creator="example" xmlns="http://www.topografix.com/GPX/1/1"
xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
<trk><trkseg>${[0, 1, 2, 3].map(point).join('\n')}</trkseg></trk></gpx>`
const [{ geometry, properties }] = gpx(new DOMParser().parseFromString(track, 'text/xml')).features
const { times, heart } = properties.coordinateProperties
console.log('coordinates', JSON.stringify(geometry.coordinates))
console.log('times', JSON.stringify(times.map((time) => time?.slice(11, 16))))
console.log('heart', JSON.stringify(heart))
SCRIPT
node read.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo '@tmcw/togeojson no longer gives times as described.'; exit 1; }
coordinates [[1,45],[2,45],[3,45],[4,45]]
times ["12:00","12:02","12:03"]
heart [80,null,82,83]
SEEN
