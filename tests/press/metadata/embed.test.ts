import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, onTestFinished, test } from 'vitest'
import { embed } from '@/lib/press/metadata/embed'
import type { Fields } from '@/lib/press/fields'
import { splitJpeg } from '@/lib/press/metadata/jpeg'
import { corpus, pixels } from '../../helpers/corpus'
import { exiftool } from '../../helpers/exiftool'

const fields: Fields = {
  id: 'etna',
  title: { fr: 'L’Etna & ses villes', en: 'Etna & its towns' },
  alt: { fr: 'Un volcan\u202f; la mer.', en: 'A volcano; the sea.' },
  caption: { fr: '«\u00a0L’Etna\u202f!\u00a0» <été> & œuvre\u00a0: ça.', en: '“Etna!” <summer> & work.' },
  creator: 'Thomas Pesquet',
  credit: { fr: 'ESA/NASA – T. Pesquet', en: 'ESA/NASA – T. Pesquet' },
  copyrightNotice: { fr: 'Conditions\u00a0: ESA.', en: 'Terms: ESA.' },
  usageTerms: { fr: 'Usage gratuit.', en: 'Free use.' },
  webStatement: 'https://example.org/terms?a=1&b=2',
  licensor: { name: 'ESA', url: 'https://example.org/?a=1&b=2' },
  source: 'ISS050-E-1',
  dateCreated: '2017-03-19',
  keywords: ['Volcans', 'Volcanoes'],
  event: { fr: 'Mission', en: 'A mission' },
  shown: [
    {
      name: { fr: 'Etna', en: 'Mount Etna' },
      country: { name: 'Italie', code: 'IT' },
      position: { lat: 37.751, lon: -14.994 },
    },
  ],
  created: { name: { fr: 'Station', en: 'The Station' } },
  regions: [],
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
  permalink: { fr: 'https://example.org/fr', en: 'https://example.org/en' },
}

function read(bytes: Buffer, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'press-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.jpg'), bytes)
  return exiftool(...args, join(folder, 'a.jpg'))[0]
}

describe('of every awkward JPEG, the writer keeps the scan and the rest readable:', () => {
  test.each(Object.entries(corpus))('%s', async (_, make) => {
    const original = await make()
    const press = embed(original, fields)
    expect(splitJpeg(press).rest.equals(splitJpeg(original).rest)).toBe(true)
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
    read(embed(await corpus.plain(), fields), '-XMP:all', '-IPTC:all', '-validate', '-warning'),
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
  const unknown = {
    ...fields,
    creator: null,
    credit: null,
    copyrightNotice: null,
    webStatement: null,
    licensor: null,
    source: null,
    dateCreated: null,
    shown: [],
  }
  const told = read(embed(embed(await corpus.plain(), fields), unknown), '-XMP:all', '-IPTC:all')
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

test('of XMP too long for one segment the caption goes too, and the rest stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'press-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [file, text] = [join(folder, 'a.jpg'), join(folder, 'long')]
  writeFileSync(file, await corpus.plain())
  writeFileSync(text, 'Somebody’s caption. '.repeat(4_000))
  expect(
    spawnSync('exiftool', [
      '-q',
      '-overwrite_original',
      '-XMP-xmp:Rating=4',
      '-XMP-photoshop:City=Catania',
      `-XMP-dc:Description-it<=${text}`,
      file,
    ]).status,
  ).toBe(0)
  const before = readFileSync(file)
  expect(before.includes('http://ns.adobe.com/xmp/extension/')).toBe(true)
  const press = embed(before, fields)
  expect(press.includes('Somebody')).toBe(false)
  const told = read(press, '-XMP:all', '-validate', '-warning')
  expect(told).toMatchObject({
    'ExifTool:Validate': 'OK',
    'XMP-xmp:Rating': 4,
    'XMP-photoshop:City': 'Catania',
    'XMP-dc:Description-en': fields.caption.en,
  })
  expect(told).not.toHaveProperty('XMP-xmpNote:HasExtendedXMP')
})

test('foreign XMP survives, what it said of the caption and of a person’s place does not', async () => {
  const told = read(embed(await corpus['XMP over 40 KB'](), fields), '-XMP:all')
  expect(told).toMatchObject({ 'XMP-xmp:CreatorTool': 'Editor & Co', 'XMP-xmp:Rating': 4 })
  expect(told['XMP-xmpMM:History']).toHaveLength(360)
  expect(told['XMP-dc:Description']).toBe(fields.caption.fr)
  expect(JSON.stringify(told)).not.toContain('43')
})

test('foreign XMP too long for one segment loses its longest property, not ours', async () => {
  const long = (await corpus['XMP over 40 KB']()).toString('latin1')
  const longer = await embedWithXmp(
    '<xmp:Nickname xmlns:xmp="http://ns.adobe.com/xap/1.0/">' +
      'x'.repeat(64_000) +
      '</xmp:Nickname><xmp:Label xmlns:xmp="http://ns.adobe.com/xap/1.0/">Red</xmp:Label>',
  )
  expect(long.length).toBeGreaterThan(40_000)
  expect(read(longer, '-XMP:all')).toMatchObject({ 'XMP-xmp:Label': 'Red', 'XMP-dc:Title': fields.title.fr })
})

test('a broken foreign packet is replaced whole', async () => {
  expect(read(await embedWithXmp('<xmp:Label>Red'), '-XMP:all')).toMatchObject({
    'XMP-dc:Title': fields.title.fr,
  })
})

test('foreign IIM survives, in UTF-8', async () => {
  const told = read(embed(await corpus['IIM in Latin-1'](), fields), '-IPTC:all')
  expect(told).toMatchObject({ 'IPTC:City': 'Orléans', 'IPTC:Caption-Abstract': fields.caption.fr })
})

test('camera data stay; GPS, thumbnail and the EXIF’s description go', async () => {
  const original = await corpus['EXIF with GPS, thumbnail and a description']()
  expect(read(original, '-EXIF:all')).toHaveProperty('GPS:GPSLatitude')
  const press = embed(original, fields)
  const told = read(press, '-EXIF:all', '-Composite:all', '-validate', '-error')
  expect(told).toMatchObject({
    'IFD0:Make': 'NIKON',
    'IFD0:Model': 'D4',
    'ExifIFD:LensModel': '800 mm',
    'ExifIFD:ExposureTime': '1/500',
  })
  expect(told['ExifTool:Error']).toBeUndefined()
  expect(Object.keys(told).filter((tag) => /GPS|IFD1|Description|Artist/.test(tag))).toEqual([])
  for (const word of ['Somebody', 'at home']) expect(press.includes(word)).toBe(false)
})

test('a multi-picture file says how long its first image has become, and where its second one is now', async () => {
  const original = await corpus['a second image (MPF)']()
  const press = embed(original, fields)
  const told = read(press, '-MPF:all', '-MPImage2', '-b')
  const second = Buffer.from(
    String(
      told['MPImage2:MPImage2'] ??
        told['MPF0:MPImage2'] ??
        Object.entries(told).find(([key]) => key.endsWith(':MPImage2'))?.[1],
    ).replace('base64:', ''),
    'base64',
  )
  expect(second.equals(original.subarray(original.lastIndexOf(Buffer.from('ffd8', 'hex'))))).toBe(true)
  expect(told['MPImage1:MPImageLength']).toBe(press.length - second.length)
})

test('the same input makes the same bytes', async () => {
  const original = await corpus.plain()
  expect(embed(original, fields).equals(embed(original, fields))).toBe(true)
})

test('embedding twice changes nothing', async () => {
  const once = embed(await corpus['XMP over 40 KB'](), fields)
  expect(embed(once, fields).equals(once)).toBe(true)
})

test.each([Buffer.from('GIF89a…'), Buffer.from('ffd8ffe00004', 'hex'), Buffer.from('ffd8', 'hex')])(
  'errors if the bytes are no whole JPEG',
  (bytes) => {
    expect(() => embed(bytes, fields)).toThrow(/JPEG.*\. .+\./)
  },
)

async function embedWithXmp(properties: string) {
  const { joinJpeg, APP1 } = await import('@/lib/press/metadata/jpeg')
  const { segments, rest } = splitJpeg(await corpus.plain())
  const packet = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`
  return embed(joinJpeg([...segments, { marker: APP1, data: Buffer.from(packet) }], rest), fields)
}
