#!/usr/bin/env bash
# rss-parser 3.13.0 puts the words of an XHTML text in another order. Atom lets title, summary and content be
# `type="xhtml"` (RFC 4287, section 3.1.1.3), where text stands between elements: the parser gathers the text of an
# element and its children apart, and writes first the one and then the others. A title becomes an object. Give such
# readers `type="html"`, or read XHTML with an XML parser that keeps the order of nodes.
#
# Seen, of "The <b>old</b> quay and <i>the</i> port":
#   summary The  quay and  port<b>old</b><i>the</i>
#   title object
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund rss-parser@3.13.0 >/dev/null
cat > read.mjs <<'SCRIPT'
import Parser from 'rss-parser'

const text = '<div xmlns="http://www.w3.org/1999/xhtml">The <b>old</b> quay and <i>the</i> port</div>'
const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>https://example.org/</id><title>Ports</title><updated>2026-05-04T12:00:00Z</updated>
<author><name>Zoe Example</name></author>
<entry><id>https://example.org/1</id><title type="xhtml">${text}</title><updated>2026-05-04T12:00:00Z</updated>
<link href="https://example.org/1"/><summary type="xhtml">${text}</summary></entry>
</feed>`
const [{ title, summary }] = (await new Parser().parseString(feed)).items
console.log('summary', summary.replace(/<\/?div[^>]*>/g, ''))
console.log('title', typeof title)
SCRIPT
node read.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'rss-parser no longer reads XHTML as described.'; exit 1; }
summary The  quay and  port<b>old</b><i>the</i>
title object
SEEN
