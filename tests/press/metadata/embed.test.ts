import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Fields } from '@/lib/press/fields'
import { inFile } from '@/lib/press/file'
import { embed } from '@/lib/press/metadata/embed'
import { APP1, joinJpeg, scansOf, splitJpeg } from '@/lib/press/metadata/jpeg'
import { corpus, pixels } from '../../helpers/corpus'
import { exiftool } from '../../helpers/exiftool'
import { ultraHdr } from '../../helpers/gainmap'
import { embedded } from '../../helpers/press'

const facts: Fields = {
  id: 'etna',
  title: { fr: 'L’Etna & ses villes', en: 'Etna & its towns' },
  alt: { fr: 'Un volcan\u202f; la mer.', en: 'A volcano; the sea.' },
  caption: { fr: '«\u00a0L’Etna\u202f!\u00a0» <été> & œuvre\u00a0: ça.', en: '“Etna!” <summer> & work.' },
  marks: null,
  instructions: null,
  creator: 'Thomas Pesquet',
  credit: { fr: 'ESA/NASA – T. Pesquet', en: 'ESA/NASA – T. Pesquet' },
  shortCredit: { fr: 'ESA/NASA – T. Pesquet', en: 'ESA/NASA – T. Pesquet' },
  copyrightNotice: { fr: 'Conditions\u00a0: ESA.', en: 'Terms: ESA.' },
  usageTerms: { fr: 'Usage gratuit.', en: 'Free use.' },
  webStatement: 'https://example.org/terms?a=1&b=2',
  marked: true,
  licensors: [
    {
      name: 'ESA',
      url: { fr: 'https://example.org/?a=1&b=2', en: 'https://example.org/en?a=1&b=2' },
    },
  ],
  dataMining: null,
  metadataDate: null,
  source: 'ISS050-E-1',
  dateCreated: '2017-03-19',
  keywords: { fr: ['Volcans', 'Volcanoes'], en: ['Volcanoes', 'Volcans'] },
  event: { fr: 'Mission', en: 'A mission' },
  shown: [
    {
      name: { fr: 'Etna', en: 'Mount Etna' },
      country: { name: { fr: 'Italie', en: 'Italy' }, code: 'IT' },
      position: { lat: 37.751, lon: -14.994 },
    },
  ],
  city: null,
  created: { name: { fr: 'Station', en: 'The Station' } },
  view: null,
  regions: [],
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
  permalink: { fr: 'https://example.org/fr', en: 'https://example.org/en' },
}
const fields = inFile(facts, 'fr')

function read(bytes: Buffer, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'press-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.jpg'), bytes)
  return exiftool(...args, join(folder, 'a.jpg'))[0]
}

describe('of every awkward JPEG, the writer keeps the scan and the rest readable:', () => {
  test.each(Object.entries(corpus))('%s', async (_, make) => {
    const original = await make()
    const press = embedded(original, fields)
    // What follows the picture does not leave.
    const scans = (bytes: Buffer) => Buffer.concat(scansOf(splitJpeg(bytes).rest).pieces)
    expect(splitJpeg(press).rest.equals(scans(original))).toBe(true)
    expect((await pixels(press)).equals(await pixels(original))).toBe(true)
    const [before, after] = [await sharp(original).metadata(), await sharp(press).metadata()]
    expect(after.icc?.toString('hex')).toBe(before.icc?.toString('hex'))
    expect(after.orientation).toBe(before.orientation)
    const told = read(press, '-validate', '-error', '-XMP:all', '-IPTC:all')
    expect(told['ExifTool:Error']).toBeUndefined()
    expect(told).toMatchObject({
      'XMP-dc:Title': fields.title.fr,
      'XMP-dc:Title-fr': fields.title.fr,
      'XMP-dc:Title-en': fields.title.en,
      'XMP-dc:Description': fields.caption.fr,
      'XMP-dc:Description-fr': fields.caption.fr,
      'XMP-dc:Description-en': fields.caption.en,
      'XMP-iptcCore:AltTextAccessibility-en': fields.alt.en,
      'XMP-plus:ImageSupplierImageID': 'etna',
      'IPTC:Caption-Abstract': fields.caption.fr,
    })
  })
})

test('says every field of the standard', async () => {
  expect(
    read(embedded(await corpus.plain(), fields), '-XMP:all', '-IPTC:all', '-validate', '-warning'),
  ).toMatchObject({
    'ExifTool:Validate': 'OK',
    'XMP-photoshop:Headline': fields.title.fr,
    'XMP-dc:Creator': ['Thomas Pesquet'],
    'XMP-photoshop:Credit': 'ESA/NASA – T. Pesquet',
    'XMP-photoshop:Source': 'ISS050-E-1',
    'XMP-photoshop:DateCreated': '2017:03:19',
    'XMP-dc:Rights-en': 'Terms: ESA.',
    'XMP-dc:Subject': ['Volcans', 'Volcanoes'],
    'XMP-xmpRights:UsageTerms-en': 'Free use.',
    'XMP-xmpRights:WebStatement': 'https://example.org/terms?a=1&b=2',
    'XMP-plus:Licensor': [{ LicensorName: 'ESA', LicensorURL: 'https://example.org/?a=1&b=2' }],
    'XMP-iptcExt:Event-en': 'A mission',
    'XMP-iptcExt:DigitalSourceType': fields.digitalSourceType,
    // 37.751° is 37° 45.06'
    'XMP-iptcExt:LocationShown': [
      {
        LocationName: 'Etna',
        'LocationName-en': 'Mount Etna',
        CountryName: 'Italie',
        CountryCode: 'IT',
        GPSLatitude: '37 deg 45\' 3.60" N',
        GPSLongitude: '14 deg 59\' 38.40" W',
      },
    ],
    'XMP-iptcExt:LocationCreated': [{ LocationName: 'Station', 'LocationName-en': 'The Station' }],
    'IPTC:ObjectName': fields.title.fr,
    'IPTC:Keywords': ['Volcans', 'Volcanoes'],
    'IPTC:By-line': 'Thomas Pesquet',
    'IPTC:CopyrightNotice': 'Conditions\u00a0: ESA.',
    'IPTC:DateCreated': '2017:03:19',
  })
})

test('says nothing of what is not known, even if the file did before', async () => {
  const unknown = inFile(
    {
      ...facts,
      creator: null,
      credit: null,
      shortCredit: null,
      copyrightNotice: null,
      webStatement: null,
      licensors: [],
      source: null,
      dateCreated: null,
      shown: [],
    },
    'fr',
  )
  const told = read(embedded(embedded(await corpus.plain(), fields), unknown), '-XMP:all', '-IPTC:all')
  for (const tag of [
    'XMP-dc:Creator',
    'XMP-photoshop:Credit',
    'XMP-dc:Rights',
    'XMP-xmpRights:WebStatement',
    'XMP-plus:Licensor',
    'XMP-photoshop:Source',
    'XMP-photoshop:DateCreated',
    'XMP-iptcExt:LocationShown',
    'IPTC:By-line',
    'IPTC:Credit',
  ]) {
    expect(told, tag).not.toHaveProperty(tag)
  }
})

test('of XMP in several segments nothing stays but the exposure', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'press-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [file, text] = [join(folder, 'a.jpg'), join(folder, 'long')]
  writeFileSync(file, await corpus.plain())
  writeFileSync(text, 'Somebody’s caption. '.repeat(4_000))
  const assignments = [
    '-XMP-exif:FNumber=2.8',
    '-XMP-photoshop:City=Catania',
    `-XMP-dc:Description-it<=${text}`,
  ]
  expect(spawnSync('exiftool', ['-q', '-overwrite_original', ...assignments, file]).status).toBe(0)
  const before = readFileSync(file)
  expect(before.includes('http://ns.adobe.com/xmp/extension/')).toBe(true)
  const press = embedded(before, fields)
  for (const word of ['Somebody', 'Catania', 'extension']) expect(press.includes(word)).toBe(false)
  expect(read(press, '-XMP:all', '-validate', '-warning')).toMatchObject({
    'ExifTool:Validate': 'OK',
    'XMP-exif:FNumber': 2.8,
    'XMP-dc:Description-en': fields.caption.en,
  })
})

test('histories, programs, old captions and a person’s place do not leave', async () => {
  const press = embedded(await corpus['XMP over 40 KB'](), fields)
  const told = read(press, '-XMP:all')
  expect(told['XMP-dc:Description']).toBe(fields.one.caption)
  for (const word of ['History', 'Editor', 'Rating', '43,36.3N']) expect(press.includes(word)).toBe(false)
})

test('a broken foreign packet is replaced whole', async () => {
  const { segments, rest } = splitJpeg(await corpus.plain())
  const broken = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><xmp:Label>Red')
  const press = embedded(joinJpeg([...segments, { marker: APP1, data: broken }], rest), fields)
  expect(read(press, '-XMP:all')).toMatchObject({ 'XMP-dc:Title': fields.title.fr })
  expect(press.includes('Red')).toBe(false)
})

test('of foreign IIM nothing stays', async () => {
  const told = read(embedded(await corpus['IIM in Latin-1'](), fields), '-IPTC:all')
  expect(told).toMatchObject({ 'IPTC:Caption-Abstract': fields.one.caption })
  expect(told).not.toHaveProperty('IPTC:City')
})

test('camera data stay; GPS, thumbnail and the EXIF’s description go', async () => {
  const original = await corpus['EXIF with GPS, thumbnail and a description']()
  expect(read(original, '-EXIF:all')).toHaveProperty('GPS:GPSLatitude')
  const press = embedded(original, fields)
  const told = read(press, '-EXIF:all', '-Composite:all', '-validate', '-error')
  expect(told).toMatchObject({
    'ExifTool:Validate': 'OK',
    'IFD0:Make': 'NIKON',
    'IFD0:Model': 'D4',
    'IFD0:ImageDescription': fields.exif.imageDescription,
    'IFD0:Artist': fields.exif.artist,
    'IFD0:Copyright': fields.exif.copyright,
    'ExifIFD:LensModel': '800 mm',
    'ExifIFD:ExposureTime': '1/500',
  })
  expect(Object.keys(told).filter((tag) => /GPS|IFD1/.test(tag))).toEqual([])
  for (const word of ['Somebody', 'at home']) expect(press.includes(word)).toBe(false)
})

test('a picture of a multi-picture file that is no gain map does not leave, nor does the index', async () => {
  const press = embedded(await corpus['a second image (MPF)'](), fields)
  const told = read(press, '-MPF:all')
  expect(Object.keys(told)).toEqual(['SourceFile'])
  expect(press.includes('MPF')).toBe(false)
  expect(press.indexOf(Buffer.from('ffd8ff', 'hex'), 2)).toBe(-1)
})

const label = '<xmp:Label xmlns:xmp="http://ns.adobe.com/xap/1.0/">Somebody</xmp:Label>'

test('a gain map leaves with its picture: the index, the directory and both marks say where it is', async () => {
  const { map, jpeg } = await ultraHdr(label)
  const press = embedded(jpeg, fields)
  const told = read(press, '-MPF:all', '-MPImage2', '-b', '-XMP:all')
  const [, found] = Object.entries(told).find(([tag]) => tag.endsWith(':MPImage2'))!
  const second = Buffer.from(String(found).replace('base64:', ''), 'base64')
  expect(splitJpeg(second).rest.equals(splitJpeg(map).rest)).toBe(true)
  expect(press.subarray(press.length - second.length).equals(second)).toBe(true)
  expect(told['MPImage1:MPImageLength']).toBe(press.length - second.length)
  expect(told['XMP-hdrgm:Version']).toBe(1)
  // Releases of ExifTool name the group, and the tag, differently.
  const [, directory] = Object.entries(told).find(([tag]) => tag.endsWith('Directory'))!
  expect(directory).toEqual([
    { Item: { Semantic: 'Primary', Mime: 'image/jpeg' } },
    { Item: { Semantic: 'GainMap', Mime: 'image/jpeg', Length: second.length } },
  ])
  expect(press.includes('urn:iso:std:iso:ts:21496:-1')).toBe(true)
  expect(press.includes('Somebody')).toBe(false)
  expect((await pixels(press)).equals(await pixels(jpeg))).toBe(true)
})

test('files of two languages share their scan, which is the original’s own', async () => {
  const original = await corpus.plain()
  const { heads, rest } = embed(original, [fields, inFile(facts, 'en')])
  expect(heads).toHaveLength(2)
  for (const piece of rest) expect(piece.buffer).toBe(original.buffer)
  const told = heads.map((head) =>
    read(Buffer.concat([head, ...rest]), '-IFD0:ImageDescription', '-XMP-dc:Title'),
  )
  expect(told.map((each) => each['XMP-dc:Title'])).toEqual([fields.title.fr, fields.title.en])
})

test('JFIF and EXIF say 300 dpi where the original says nothing', async () => {
  const told = read(embedded(await corpus.plain(), fields), '-JFIF:all', '-IFD0:all', '-Photoshop:all')
  for (const group of ['JFIF', 'IFD0', 'Photoshop']) {
    expect(told[`${group}:XResolution`]).toBe(300)
    expect(told[`${group}:YResolution`]).toBe(300)
  }
})

test('the same input makes the same bytes', async () => {
  const original = await corpus.plain()
  expect(embedded(original, fields).equals(embedded(original, fields))).toBe(true)
})

test('embedding twice changes nothing', async () => {
  const once = embedded(await corpus['XMP over 40 KB'](), fields)
  expect(embedded(once, fields).equals(once)).toBe(true)
})

test.each([Buffer.from('GIF89a…'), Buffer.from('ffd8ffe00004', 'hex'), Buffer.from('ffd8', 'hex')])(
  'errors if the bytes are no whole JPEG',
  (bytes) => {
    expect(() => embedded(bytes, fields)).toThrow(/JPEG.*\. .+\./)
  },
)
