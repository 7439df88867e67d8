#!/usr/bin/env bash
# @iiif/helpers 1.6.1 sorts the items of a collection by `navDate` in the time zone of the machine it runs on:
# createDateNavigation() asks for the local year, month and day. The value should be given in UTC (Presentation API 3.0,
# section 3.1) and has 01 and 00:00:00 where no more than the year is known, so that west of Greenwich what is dated
# 1900 stands under the 1800s, and one collection is a different one for each visitor.
#
# Seen, of three items with navDate 1900-01-01, 1900-03-01 and 1901-01-01, all at T00:00:00Z:
#   UTC 1900 - 1999 (3): Mon Jan 01 1900, Thu Mar 01 1900, Tue Jan 01 1901
#   America/Toronto 1800 - 1899 (1), 1900 - 1999 (2): Sun Dec 31 1899, Wed Feb 28 1900, Mon Dec 31 1900
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund @iiif/helpers@1.6.1 @iiif/parser@2.2.10 >/dev/null
cat > dates.mjs <<'SCRIPT'
import { Vault, createDateNavigation } from '@iiif/helpers'

const items = ['1900-01-01', '1900-03-01', '1901-01-01'].map((day) => ({
  id: `https://example.org/${day}`,
  type: 'Manifest',
  label: { en: [day] },
  navDate: `${day}T00:00:00Z`,
}))
const collection = {
  '@context': 'http://iiif.io/api/presentation/3/context.json',
  id: 'https://example.org/collection',
  type: 'Collection',
  label: { en: ['Views'], fr: ['Vues'] },
  items,
}
const vault = new Vault()
await vault.loadCollection(collection.id, collection)
const list = (level) => createDateNavigation(vault, collection.id, level)
const centuries = list('century').map(({ label, count }) => `${label.en[0]} (${count})`).join(', ')
console.log(`${process.env.TZ} ${centuries}: ${list('day').map(({ label }) => label.en[0]).join(', ')}`)
SCRIPT
for zone in UTC America/Toronto; do TZ=$zone node dates.mjs; done | tee seen.txt
diff - seen.txt <<'SEEN' || { echo '@iiif/helpers no longer sorts by these dates as described.'; exit 1; }
UTC 1900 - 1999 (3): Mon Jan 01 1900, Thu Mar 01 1900, Tue Jan 01 1901
America/Toronto 1800 - 1899 (1), 1900 - 1999 (2): Sun Dec 31 1899, Wed Feb 28 1900, Mon Dec 31 1900
SEEN
