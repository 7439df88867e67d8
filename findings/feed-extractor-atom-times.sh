#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3 gives as `published` of an Atom entry when it was updated, although the entry says
# when it was published (RFC 4287, sections 4.2.9 and 4.2.15): a corrected entry of January is news in May. As `link` it
# gives the first one, whatever its `rel` says: a picture that is enclosed, where that stands before the page (section
# 4.2.7.2). Texts are taken for HTML (section 3.1.1.1), so that what stands between `<` and `>` is gone. Take them in
# `getExtraEntryFields`, which is given the entry as it is.
#
# Seen:
#   published 2026-05-04T12:00:00.000Z
#   link https://example.org/quay.jpg
#   description If a  a.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund @extractus/feed-extractor@8.0.3 >/dev/null
cat > read.mjs <<'SCRIPT'
import { extractFromXml } from '@extractus/feed-extractor'

const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>https://example.org/</id><title>Ports</title><updated>2026-05-04T12:00:00Z</updated>
<author><name>Zoe Example</name></author><link href="https://example.org/"/>
<entry><id>https://example.org/1</id><title>Quay</title>
<link rel="enclosure" type="image/jpeg" href="https://example.org/quay.jpg"/>
<link rel="alternate" href="https://example.org/1"/>
<published>2026-01-01T10:00:00Z</published><updated>2026-05-04T12:00:00Z</updated>
<summary>If a &lt; b then b &gt; a.</summary></entry>
</feed>`
const [{ published, link, description }] = extractFromXml(feed).entries
console.log('published', published)
console.log('link', link)
console.log('description', description)
SCRIPT
node read.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo '@extractus/feed-extractor no longer reads Atom as described.'; exit 1; }
published 2026-05-04T12:00:00.000Z
link https://example.org/quay.jpg
description If a  a.
SEEN
