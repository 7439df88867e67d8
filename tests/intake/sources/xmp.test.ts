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

test('countries are those of the places shown, each once, and only if they exist', () => {
  const place = (code: string) =>
    `<rdf:li rdf:parseType="Resource"><Iptc4xmpExt:CountryCode>${code}</Iptc4xmpExt:CountryCode></rdf:li>`
  const shown = ['it', 'IT', 'XX', 'ITA'].map(place).join('')
  const xml = packet(`<Iptc4xmpExt:LocationShown><rdf:Bag>${shown}</rdf:Bag></Iptc4xmpExt:LocationShown>`)
  expect(readXmp(xml).countries).toEqual(['IT'])
})

test('a packet in UTF-16 is read by its byte order mark, one that is no XML says nothing', () => {
  const xml = packet('<photoshop:Credit>Été</photoshop:Credit>')
  expect(readXmp(Buffer.from(`\ufeff${xml}`, 'utf16le')).credit).toBe('Été')
  expect(readXmp('<x:xmpmeta>', undefined)).toEqual(noFacts)
})
