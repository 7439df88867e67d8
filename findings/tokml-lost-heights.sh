#!/usr/bin/env bash
# @placemarkio/tokml 0.3.9, which writes KML of what @tmcw/togeojson 7.1.3 has read ("the same patterns",
# its types say), loses on the way what KML is made for, and its README tells nothing of it. Heights are
# dropped, although both formats have them (RFC 7946, section 3.1.1; KML 2.3, kml:coordinates), so that a
# flight lies on the ground. `TimeStamp` becomes `ExtendedData`, which no time slider looks at, and the
# colour of a line likewise. Put heights and times into the XML afterwards.
#
# Seen, of a placemark that goes from KML to GeoJSON and back:
#   coordinates 1,45,430000 1.1,45,431000 -> [[1,45,430000],[1.1,45,431000]] -> 1,45 1.1,45
#   when 2026-05-04 -> "2026-05-04" -> none, Data
#   color ff0000ff -> "#ff0000" -> none, Data
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund @placemarkio/tokml@0.3.9 @tmcw/togeojson@7.1.3 @xmldom/xmldom@0.9.12 >/dev/null
cat > write.mjs <<'SCRIPT'
import { toKML } from '@placemarkio/tokml'
import { kml } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'

const parse = (text) => new DOMParser().parseFromString(text, 'text/xml')
const before = parse(`<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Quay</name>
<TimeStamp><when>2026-05-04</when></TimeStamp>
<Style><LineStyle><color>ff0000ff</color><width>2</width></LineStyle></Style>
<LineString><altitudeMode>absolute</altitudeMode><coordinates>1,45,430000 1.1,45,431000</coordinates></LineString>
</Placemark></kml>`)
const read = kml(before)
const after = parse(toKML(read))
const [{ geometry, properties }] = read.features

function compare(name, value, data) {
  const [was, is] = [before, after].map((document) => document.getElementsByTagName(name)[0]?.textContent)
  const kept = [...after.getElementsByTagName('Data')].some((element) => element.getAttribute('name') === data)
  const now = is?.replaceAll('\n', ' ') ?? (kept ? 'none, Data' : 'none')
  console.log(`${name} ${was} -> ${JSON.stringify(value)} -> ${now}`)
}
compare('coordinates', geometry.coordinates)
compare('when', properties.timestamp, 'timestamp')
compare('color', properties.stroke, 'stroke')
SCRIPT
node write.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'tokml no longer loses heights and times as described.'; exit 1; }
coordinates 1,45,430000 1.1,45,431000 -> [[1,45,430000],[1.1,45,431000]] -> 1,45 1.1,45
when 2026-05-04 -> "2026-05-04" -> none, Data
color ff0000ff -> "#ff0000" -> none, Data
SEEN
