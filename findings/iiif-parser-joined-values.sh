#!/usr/bin/env bash
# @iiif/parser 2.2.10 runs the values of one language together, with nothing between, when it writes Presentation API 2
# from a manifest of version 3 with `serializeConfigPresentation2`. A language map holds a list of separate values
# (Presentation API 3.0, section 4.4), for which version 2.1 has lists too (section 4.3): two years become one number
# and two titles one word, which no reader can take apart. A text in English alone also loses its language.
#
# Seen:
#   label [{"@language":"en","@value":"Harbour"},{"@language":"fr","@value":"PortQuai"}]
#   value "19001901"
#   description "A quay"
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund @iiif/parser@2.2.10 >/dev/null
cat > write.mjs <<'SCRIPT'
import { normalize, serialize, serializeConfigPresentation2 } from '@iiif/parser'

const manifest = {
  '@context': 'http://iiif.io/api/presentation/3/context.json',
  id: 'https://example.org/manifest',
  type: 'Manifest',
  label: { en: ['Harbour'], fr: ['Port', 'Quai'] },
  metadata: [{ label: { en: ['Years'], fr: ['Années'] }, value: { none: ['1900', '1901'] } }],
  summary: { en: ['A quay'] },
  items: [{ id: 'https://example.org/canvas', type: 'Canvas', width: 1200, height: 800, items: [] }],
}
const { resource, entities, mapping } = normalize(manifest)
const { label, metadata, description } = serialize(
  { entities, mapping, requests: {} }, resource, serializeConfigPresentation2)
console.log('label', JSON.stringify(label))
console.log('value', JSON.stringify(metadata[0].value))
console.log('description', JSON.stringify(description))
SCRIPT
node write.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo '@iiif/parser no longer writes these values as described.'; exit 1; }
label [{"@language":"en","@value":"Harbour"},{"@language":"fr","@value":"PortQuai"}]
value "19001901"
description "A quay"
SEEN
