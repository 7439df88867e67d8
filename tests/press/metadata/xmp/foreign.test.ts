import { expect, test } from 'vitest'
import { describedIn, foreignDescriptions } from '@/lib/press/metadata/xmp/foreign'

const xmp = 'http://ns.adobe.com/xap/1.0/'
const packetOf = (properties: string, attributes = '') =>
  `<?xpacket begin="" id="x"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:xmp="${xmp}" xmlns:exif="http://ns.adobe.com/exif/1.0/" ${attributes}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

test('attributes and elements of others become a description each, with their namespaces', () => {
  expect(
    foreignDescriptions(packetOf('<xmp:Label>Red</xmp:Label>', 'xmp:Rating="a &amp; b"'), new Set()),
  ).toEqual([
    `  <rdf:Description rdf:about="" xmlns:xmp="${xmp}" xmp:Rating="a &amp; b"/>`,
    `  <rdf:Description rdf:about=""><xmp:Label xmlns:xmp="${xmp}">Red</xmp:Label></rdf:Description>`,
  ])
})

test('what is ours to say, a person’s place and thumbnails are left out', () => {
  const packet = packetOf(
    '<xmp:Label>Red</xmp:Label><exif:GPSLatitude>43</exif:GPSLatitude><xmp:Thumbnails>…</xmp:Thumbnails>',
  )
  expect(foreignDescriptions(packet, new Set([`${xmp}Label`]))).toEqual([])
})

test('a description within a property is no description of the picture', () => {
  const packet = packetOf('<xmp:Job><rdf:Description rdf:about="x"/></xmp:Job>')
  expect(describedIn(packet)).toHaveLength(1)
})

test('a packet that is no XML describes nothing', () => {
  expect(describedIn('<x:xmpmeta><broken')).toEqual([])
})
