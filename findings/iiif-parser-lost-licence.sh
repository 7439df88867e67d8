#!/usr/bin/env bash
# @iiif/parser 2.2.10 drops every licence when it makes a manifest of version 3 from one of Presentation API 2, whatever
# licence it is: the expression that looks for a Creative Commons address within HTML also matches the empty text at the
# start (`/^|...`), and that text is then taken as the licence. `license` is what a client must make available to the
# reader (Presentation API 2.1, section 3.2). A link given "as just the URI" (section 4.1) is lost too, and has an id
# made up in its place. Viewers with this converter show no rights. Read both from the manifest as it was.
#
# Seen:
#   {"license":"http://creativecommons.org/licenses/by/4.0/"} -> {}
#   {"license":"http://rightsstatements.org/vocab/InC/1.0/"} -> {}
#   {"license":"https://example.org/terms"} -> {}
#   {"attribution":"Harbour museum"} -> {"requiredStatement":{"none":["Harbour museum"]}}
#   {"seeAlso":{"@id":"https://example.org/quay.xml"}} -> {"seeAlso":["https://example.org/quay.xml"]}
#   {"seeAlso":"https://example.org/quay.xml"} -> {"seeAlso":["http://example.org/undefined/1"]}
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund @iiif/parser@2.2.10 >/dev/null
cat > convert.mjs <<'SCRIPT'
import { convertPresentation2 } from '@iiif/parser/presentation-2'

const canvas = { '@id': 'https://example.org/canvas', '@type': 'sc:Canvas', label: 'Quay', width: 1200, height: 800 }
for (const properties of [
  { license: 'http://creativecommons.org/licenses/by/4.0/' },
  { license: 'http://rightsstatements.org/vocab/InC/1.0/' },
  { license: 'https://example.org/terms' },
  { attribution: 'Harbour museum' },
  { seeAlso: { '@id': 'https://example.org/quay.xml' } },
  { seeAlso: 'https://example.org/quay.xml' },
]) {
  const given = JSON.stringify(properties)
  const { rights, metadata, requiredStatement, seeAlso } = convertPresentation2({
    '@context': 'http://iiif.io/api/presentation/2/context.json',
    '@id': 'https://example.org/manifest',
    '@type': 'sc:Manifest',
    label: 'Harbour',
    ...properties,
    sequences: [{ '@type': 'sc:Sequence', canvases: [structuredClone(canvas)] }],
  })
  const made = { rights, metadata, requiredStatement: requiredStatement?.value, seeAlso: seeAlso?.map(({ id }) => id) }
  console.log(given, '->', JSON.stringify(made))
}
SCRIPT
node convert.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo '@iiif/parser no longer loses licences as described.'; exit 1; }
{"license":"http://creativecommons.org/licenses/by/4.0/"} -> {}
{"license":"http://rightsstatements.org/vocab/InC/1.0/"} -> {}
{"license":"https://example.org/terms"} -> {}
{"attribution":"Harbour museum"} -> {"requiredStatement":{"none":["Harbour museum"]}}
{"seeAlso":{"@id":"https://example.org/quay.xml"}} -> {"seeAlso":["https://example.org/quay.xml"]}
{"seeAlso":"https://example.org/quay.xml"} -> {"seeAlso":["http://example.org/undefined/1"]}
SEEN
