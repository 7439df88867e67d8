#!/usr/bin/env bash
# @citation-js/plugin-ris 0.8.2 takes the particles off the names it writes: "van Gogh" of CSL-JSON becomes
# "Gogh" and "de La Tour" becomes "Tour" in a file for a reference manager, without a word, while the same
# library prints both in a bibliography. RIS has no field for particles, and the whole family name stands
# before the comma ("van Gogh, Vincent" is read rightly, as one family name). "Jr." is kept. A painter is
# then sorted, found and cited under a name that is not theirs. Join the particles to `family` before the
# export.
#
# Seen, each as CSL-JSON, as RIS, and in APA's style before and after:
#   {"given":"Vincent","non-dropping-particle":"van","family":"Gogh"}
#     AU  - Gogh, Vincent | van Gogh, V. | Gogh, V.
#   {"given":"Georges","dropping-particle":"de","non-dropping-particle":"La","family":"Tour"}
#     AU  - Tour, Georges | La Tour, G. de. | Tour, G.
#   {"given":"Vincent","family":"van Gogh"}
#     AU  - van Gogh, Vincent | van Gogh, V. | van Gogh, V.
#   {"given":"Martin","family":"Quay","suffix":"Jr."}
#     AU  - Quay, Martin, Jr. | Quay, M., Jr. | Quay, M., Jr.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-csl@0.8.2 >/dev/null
cat > write.mjs <<'SCRIPT'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'

const printed = (cite) => cite.format('bibliography', { template: 'apa', lang: 'en-US' }).split(' (')[0]

for (const author of [
  { given: 'Vincent', 'non-dropping-particle': 'van', family: 'Gogh' },
  { given: 'Georges', 'dropping-particle': 'de', 'non-dropping-particle': 'La', family: 'Tour' },
  { given: 'Vincent', family: 'van Gogh' },
  { given: 'Martin', family: 'Quay', suffix: 'Jr.' },
]) {
  const cite = new Cite({ id: 'quay', type: 'graphic', title: 'Quay', author: [author], issued: { 'date-parts': [[1888]] } })
  const ris = cite.format('ris')
  console.log(JSON.stringify(author))
  console.log(`  ${/^AU .*$/m.exec(ris)[0]} | ${printed(cite)} | ${printed(new Cite(ris))}`)
}
SCRIPT
node write.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo '@citation-js/plugin-ris no longer writes names as described.'; exit 1; }
{"given":"Vincent","non-dropping-particle":"van","family":"Gogh"}
  AU  - Gogh, Vincent | van Gogh, V. | Gogh, V.
{"given":"Georges","dropping-particle":"de","non-dropping-particle":"La","family":"Tour"}
  AU  - Tour, Georges | La Tour, G. de. | Tour, G.
{"given":"Vincent","family":"van Gogh"}
  AU  - van Gogh, Vincent | van Gogh, V. | van Gogh, V.
{"given":"Martin","family":"Quay","suffix":"Jr."}
  AU  - Quay, Martin, Jr. | Quay, M., Jr. | Quay, M., Jr.
SEEN
