#!/usr/bin/env bash
# manifesto.js 4.3.5, with which Mirador and the Universal Viewer read manifests, takes a list of locales "sorted by
# descending priority" in getValue(), but looks for an exact match of every one before it goes from the first to its
# language: who asks for Canadian French before English gets English where there is French. It also goes from a tag to
# its first part alone, not part by part (RFC 4647, section 3.4): who asks for Chinese in the traditional script of
# Taiwan gets the simplified one, if that stands first. Choose among the languages of the map yourself.
#
# Seen:
#   fr-CA: Port
#   fr-CA, en: Harbour
#   zh-Hant-TW: zh-Hans
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund manifesto.js@4.3.5 >/dev/null
cat > read.mjs <<'SCRIPT'
import manifesto from 'manifesto.js'

const manifest = (label) => manifesto.parseManifest({
  '@context': 'http://iiif.io/api/presentation/3/context.json',
  id: 'https://example.org/manifest',
  type: 'Manifest',
  label,
  items: [{ id: 'https://example.org/canvas', type: 'Canvas', width: 1200, height: 800, items: [] }],
})
const harbour = { en: ['Harbour'], fr: ['Port'] }
const scripts = { 'zh-Hans': ['zh-Hans'], 'zh-Hant': ['zh-Hant'] }
for (const [label, locales] of [[harbour, ['fr-CA']], [harbour, ['fr-CA', 'en']], [scripts, ['zh-Hant-TW']]]) {
  console.log(`${locales.join(', ')}: ${manifest(label).getLabel().getValue(locales)}`)
}
SCRIPT
node read.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'manifesto.js no longer chooses among languages as described.'; exit 1; }
fr-CA: Port
fr-CA, en: Harbour
zh-Hant-TW: zh-Hans
SEEN
