#!/usr/bin/env bash
# robots-parser 3.0.1 ends a group of robots.txt at a `Sitemap` or `Crawl-delay` that stands between its names: those
# before it have no rules, and who is kept out is told that all is allowed. Such a record must not end a group (RFC
# 9309, section 2.2.4, with `Sitemaps` as its example); a group ends where a name follows a rule (section 2.2.1).
# Keep such records out of the lists of names, or take them out before the file is read.
#
# Seen, of the crawler "FirstBot" and a page that both names are kept from:
#   none: allowed false
#   blank line: allowed false
#   comment: allowed false
#   Sitemap: allowed true
#   Crawl-delay: allowed true
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund robots-parser@3.0.1 >/dev/null
cat > read.mjs <<'SCRIPT'
import robotsParser from 'robots-parser'

for (const [name, between] of Object.entries({
  none: [],
  'blank line': [''],
  comment: ['# Those who read all'],
  Sitemap: ['Sitemap: https://example.org/sitemap.xml'],
  'Crawl-delay': ['Crawl-delay: 5'],
})) {
  const lines = ['User-agent: FirstBot', ...between, 'User-agent: SecondBot', 'Disallow: /', '', 'User-agent: *', 'Allow: /']
  const robots = robotsParser('https://example.org/robots.txt', lines.join('\n'))
  console.log(`${name}: allowed ${robots.isAllowed('https://example.org/photos/quay', 'FirstBot')}`)
}
SCRIPT
node read.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'robots-parser no longer ends groups as described.'; exit 1; }
none: allowed false
blank line: allowed false
comment: allowed false
Sitemap: allowed true
Crawl-delay: allowed true
SEEN
