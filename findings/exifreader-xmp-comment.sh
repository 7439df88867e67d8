#!/usr/bin/env bash
# ExifReader 4.46.0 (with @xmldom/xmldom 0.9.12) gives no XMP tag at all, and no error, when there is one XML comment
# within the properties: a title in two languages is lost for a note that a person or a template left beside it. The
# same holds for text in a CDATA section. Comments may stand anywhere in XML's content (XML 1.0, section 2.5), and a
# comment outside of `rdf:Description` does no harm. Take comments out of the XMP before it is read.
#
# Seen, with expanded: true:
#   none {"x-default":"Harbour","fr":"Port"}
#   outside {"x-default":"Harbour","fr":"Port"}
#   within undefined
#   CDATA undefined
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund exifreader@4.46.0 @xmldom/xmldom@0.9.12 >/dev/null
cat > read.mjs <<'SCRIPT'
import ExifReader from 'exifreader'

const outer = (before, properties) => `<x:xmpmeta xmlns:x="adobe:ns:meta/">${before}
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">${properties}</rdf:Description>
</rdf:RDF></x:xmpmeta>`
const title = (french) => '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Harbour</rdf:li>' +
  `<rdf:li xml:lang="fr">${french}</rdf:li></rdf:Alt></dc:title>`

/** A JPEG of one grey pixel's frame with no picture data, and the given XMP. */
function jpeg(xmp) {
  const data = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)
  const length = Buffer.alloc(2)
  length.writeUInt16BE(data.length + 2)
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0])
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), length, data, frame, Buffer.from([0xff, 0xd9])])
}

for (const [where, xmp] of [
  ['none', outer('', title('Port'))],
  ['outside', outer('<!-- checked -->', title('Port'))],
  ['within', outer('', `<!-- checked -->${title('Port')}`)],
  ['CDATA', outer('', title('<![CDATA[Port]]>'))],
]) {
  const { xmp: tags } = await ExifReader.load(jpeg(xmp), { expanded: true })
  const values = tags.title?.value.map(({ attributes, value }) => [attributes.lang, value])
  console.log(where, JSON.stringify(values && Object.fromEntries(values)))
}
SCRIPT
node read.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'ExifReader no longer reads these comments as described.'; exit 1; }
none {"x-default":"Harbour","fr":"Port"}
outside {"x-default":"Harbour","fr":"Port"}
within undefined
CDATA undefined
SEEN
