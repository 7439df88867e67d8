import { expect, test } from 'vitest'
import { gainMapAllowed, xmpAllowed } from '@/lib/press/metadata/allowed'
import { allowedIn, describedIn, descriptionsOf } from '@/lib/press/metadata/xmp/foreign'

const packetOf = (properties: string, attributes = '') =>
  `<?xpacket begin="" id="x"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:t="http://ns.adobe.com/tiff/1.0/" ${attributes}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

const allowed = (...packets: string[]) => Object.fromEntries(allowedIn(packets, xmpAllowed))

test('facts of the exposure are read as attributes and as elements, whatever their prefix', () => {
  const packet = packetOf(
    '<exif:ExposureTime>1/500</exif:ExposureTime>',
    'exif:FNumber="28/10" t:Orientation="6"',
  )
  expect(allowed(packet)).toEqual({
    'exif:ExposureTime': '1/500',
    'exif:FNumber': '28/10',
    'tiff:Orientation': '6',
  })
})

test('lists, and the struct of the flash in each way of writing it', () => {
  const list = '<exif:ISOSpeedRatings><rdf:Seq><rdf:li>400</rdf:li></rdf:Seq></exif:ISOSpeedRatings>'
  expect(allowed(packetOf(list))).toEqual({ 'exif:ISOSpeedRatings': ['400'] })
  const flash = new Map([['Fired', 'True']])
  for (const written of [
    '<exif:Flash exif:Fired="True" exif:Owner="Somebody"/>',
    '<exif:Flash rdf:parseType="Resource"><exif:Fired>True</exif:Fired></exif:Flash>',
    '<exif:Flash><rdf:Description exif:Fired="True"/></exif:Flash>',
  ])
    expect(allowed(packetOf(written))).toEqual({ 'exif:Flash': flash })
})

test('what is no fact of the exposure is left out, and so are words in the place of a number', () => {
  const packet = packetOf(
    '<xmp:Label>Red</xmp:Label><exif:GPSLatitude>43</exif:GPSLatitude><exif:UserComment>OLD</exif:UserComment>',
    'exif:FNumber="OLD" aux:SerialNumber="123" exif:ISOSpeedRatings="&lt;b>"',
  )
  expect(allowed(packet)).toEqual({})
})

test('of two packets the first is right', () => {
  expect(allowed(packetOf('', 'exif:FNumber="1"'), packetOf('', 'exif:FNumber="2"'))).toEqual({
    'exif:FNumber': '1',
  })
})

test('what was read is written with its namespaces, and is read again', () => {
  const packet = packetOf(
    '<exif:Flash><rdf:Description exif:Fired="True"/></exif:Flash><exif:SubjectArea><rdf:Seq><rdf:li>1</rdf:li><rdf:li>2</rdf:li></rdf:Seq></exif:SubjectArea>',
    'aux:Lens="A &amp; B 24-70"',
  )
  const properties = allowedIn([packet], xmpAllowed)
  const [description] = descriptionsOf(properties)
  const again = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${description}</rdf:RDF>`
  expect(allowedIn([again], xmpAllowed)).toEqual(new Map([...properties].sort()))
  expect(descriptionsOf(new Map())).toEqual([])
})

test('numbers of a gain map may be written with an exponent', () => {
  const map = '<h:OffsetSDR xmlns:h="http://ns.adobe.com/hdr-gain-map/1.0/">1.5e-05</h:OffsetSDR>'
  expect(allowedIn([packetOf(map)], gainMapAllowed).get('hdrgm:OffsetSDR')).toBe('1.5e-05')
})

test('a description within a property is no description of the picture', () => {
  const packet = packetOf('<xmp:Job><rdf:Description rdf:about="x"/></xmp:Job>')
  expect(describedIn(packet)).toHaveLength(1)
})

const whole = packetOf('', 'exif:FNumber="1"')
test.each([
  ['ends in NUL', `${whole}\0`],
  ['has NULs within', whole.replace('</x:xmpmeta>', '</x:xmpmeta>\0\0')],
  ['has the tail of an older one', `${whole}${whole.slice(200)}`],
  ['has no instructions', whole.replace(/<\?.*?\?>/g, '')],
  ['begins with a mark of its byte order', `\ufeff${whole}`],
  ['is not closed by an instruction', `${whole.replace('<?xpacket end="w"?>', '')}   \n`],
])('a packet that %s is read', (_, packet) => {
  expect(allowed(packet)).toEqual({ 'exif:FNumber': '1' })
})

test('a packet that is no XML describes nothing', () => {
  expect(describedIn('<x:xmpmeta><broken')).toEqual([])
  expect(describedIn('')).toEqual([])
})
