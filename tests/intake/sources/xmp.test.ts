import { expect, test } from 'vitest'
import { noFacts } from '@/lib/intake/sources/facts'
import { readXmp } from '@/lib/intake/sources/xmp'
import { coordinate } from '@/lib/press/metadata/xmp/values'
import { packet } from '../../helpers/files'

const gps = (lat: string, lon: string) =>
  packet(`<exif:GPSLatitude>${lat}</exif:GPSLatitude><exif:GPSLongitude>${lon}</exif:GPSLongitude>`)

test('degrees are read as this house and as others write them', () => {
  // 15° 42.96′ S: 42.96 / 60 = 0.716. 69° 30′ 36″: 0.5 + 0.01.
  expect(readXmp(gps(coordinate(-15.716, 'N', 'S'), '69,30,36W')).cameraPosition).toEqual({
    lat: -15.716,
    lon: -69.51,
  })
  expect(readXmp(gps('37.75', '15')).cameraPosition).toEqual({ lat: 37.75, lon: 15 })
})

test('minutes without a direction are no position, and are told', () => {
  const { cameraPosition, notes } = readXmp(gps('37,45.06', '15,0.00'))
  expect([cameraPosition, notes]).toEqual([null, [expect.stringContaining('hemisphere')]])
})

test('what stands before the root of a packet and behind it is passed over', () => {
  const xml = packet('<photoshop:Credit>ESA</photoshop:Credit>')
  for (const odd of [`${xml}\0`, `${xml} \n<?more?> tail <`, `junk ${xml}${'\0'.repeat(9)}x`])
    expect(readXmp(Buffer.from(odd))).toMatchObject({ credit: 'ESA', notes: [] })
})

test('an address in rdf:resource, and a value with qualifiers, are read as texts', () => {
  const cc0 = 'https://creativecommons.org/publicdomain/zero/1.0/'
  const type = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'
  const credit = '<rdf:Description><rdf:value>ESA</rdf:value><dc:type>x</dc:type></rdf:Description>'
  const xml = packet(
    `<xmpRights:WebStatement rdf:resource="${cc0}"/><Iptc4xmpExt:DigitalSourceType rdf:resource="${type}"/><photoshop:Credit>${credit}</photoshop:Credit>`,
  )
  expect(readXmp(xml)).toMatchObject({ rightsStatement: cc0, sourceType: 'digitalCapture', credit: 'ESA' })
})

test('a headline is told, and a text of several languages in one is taken apart', () => {
  const written = 'lang="x-default" A volcano, lang="fr-FR" Un volcan, en hiver, lang="en" A volcano'
  const xml = packet(
    `<photoshop:Headline>Etna</photoshop:Headline><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${written.replaceAll('"', '&quot;')}</rdf:li></rdf:Alt></dc:description>`,
  )
  expect(readXmp(xml)).toMatchObject({
    headline: 'Etna',
    caption: { 'x-default': 'A volcano', 'fr-fr': 'Un volcan, en hiver', en: 'A volcano' },
  })
})

test('countries are those of the places shown, each once, and only if they exist', () => {
  const place = (code: string) =>
    `<rdf:li rdf:parseType="Resource"><Iptc4xmpExt:CountryCode>${code}</Iptc4xmpExt:CountryCode></rdf:li>`
  const shown = ['it', 'IT', 'XX', 'ITA', 'fra', 'UK', 'SUN'].map(place).join('')
  const xml = packet(`<Iptc4xmpExt:LocationShown><rdf:Bag>${shown}</rdf:Bag></Iptc4xmpExt:LocationShown>`)
  expect(readXmp(xml).countries).toEqual(['IT', 'FR', 'GB'])
})

test('a packet in UTF-16 is read by its byte order mark, one that is no XML says nothing', () => {
  const xml = packet('<photoshop:Credit>Été</photoshop:Credit>')
  expect(readXmp(Buffer.from(`\ufeff${xml}`, 'utf16le')).credit).toBe('Été')
  const { notes, ...facts } = readXmp('<x:xmpmeta>', undefined)
  expect({ ...facts, notes: [] }).toEqual(noFacts)
  expect(notes).toEqual(['It has XMP that is no XML, and nothing was read of it.'])
  expect(readXmp(undefined)).toEqual(noFacts)
})
