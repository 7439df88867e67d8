#!/usr/bin/env bash
# @citation-js/plugin-bibtex 0.9.0 loses or sharpens dates of archives that it reads from BibLaTeX. A date with no end
# ("1900/", a series that goes on) becomes a list with null, which is printed as "n.d." and not written again at all; a
# year before our era becomes year 0; "199X", some year of the 1990s, and "1723~", about 1723, become exact, although
# CSL-JSON has `circa`. All are of biblatex's manual (section 2.3.8, which takes ISO 8601-2, level 1). An end that
# is known is read rightly. Read the field `date` yourself.
#
# Seen:
#   1900/1910 {"date-parts":[[1900],[1910]]} Harbour museum. (1900–1910). Quay. | 1900/1910
#   1900/ {"date-parts":[[1900],null]} Harbour museum. (n.d.). Quay. | undefined
#   1900/.. {"date-parts":[[1900],null]} Harbour museum. (n.d.). Quay. | undefined
#   -0876 {"date-parts":[[0]]} Harbour museum. (n.d.). Quay. | 00
#   199X {"date-parts":[[1990]]} Harbour museum. (1990). Quay. | 1990
#   1723~ {"date-parts":[[1723]]} Harbour museum. (1723). Quay. | 1723
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund @citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0 @citation-js/plugin-csl@0.9.0 >/dev/null
cat > read.mjs <<'SCRIPT'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'

for (const date of ['1900/1910', '1900/', '1900/..', '-0876', '199X', '1723~']) {
  const cite = new Cite(`@book{quay, author = {{Harbour museum}}, title = {Quay}, date = {${date}}}`)
  const printed = cite.format('bibliography', { template: 'apa', lang: 'en-US' }).trim()
  const written = cite.format('biblatex').match(/date = \{(.*)\}/)?.[1]
  console.log(date, JSON.stringify(cite.data[0].issued), printed, '|', written)
}
SCRIPT
node read.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo '@citation-js/plugin-bibtex no longer reads these dates as described.'; exit 1; }
1900/1910 {"date-parts":[[1900],[1910]]} Harbour museum. (1900–1910). Quay. | 1900/1910
1900/ {"date-parts":[[1900],null]} Harbour museum. (n.d.). Quay. | undefined
1900/.. {"date-parts":[[1900],null]} Harbour museum. (n.d.). Quay. | undefined
-0876 {"date-parts":[[0]]} Harbour museum. (n.d.). Quay. | 00
199X {"date-parts":[[1990]]} Harbour museum. (1990). Quay. | 1990
1723~ {"date-parts":[[1723]]} Harbour museum. (1723). Quay. | 1723
SEEN
