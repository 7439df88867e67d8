import { expect, test } from 'vitest'
import { mergeStated, nothingStated, noticeAlone, statedInXmp } from '@/lib/press/metadata/stated'
import { describedIn } from '@/lib/press/metadata/xmp/foreign'
import { langAlt, packet } from '../../helpers/files'

const more =
  'xmlns:cc="http://creativecommons.org/ns#" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:old="http://web.resource.org/cc/"'
const told = (properties: string, attributes = '') =>
  statedInXmp(describedIn(packet(properties, `${more} ${attributes}`)))

const by = 'http://creativecommons.org/licenses/by/4.0/'

test.each([
  ['an element', `<cc:license>${by}</cc:license>`, ''],
  ['an attribute', '', `cc:license="${by}"`],
  ['a resource', `<cc:license rdf:resource="${by}"/>`, ''],
  ['the older namespace', `<old:license rdf:resource="${by}"/>`, ''],
  ['an array', `<cc:license><rdf:Bag><rdf:li>${by}</rdf:li></rdf:Bag></cc:license>`, ''],
  [
    'a value with qualifiers',
    `<cc:license rdf:parseType="Resource"><rdf:value>${by}</rdf:value></cc:license>`,
    '',
  ],
])('a licence is read as %s', (_, properties, attributes) => {
  expect(told(properties, attributes).addresses).toEqual([by])
})

test('notice and terms keep their languages, and the default is not said twice', () => {
  const { notice, terms } = told(
    langAlt('dc:rights', {
      'x-default': '© Jane Doe',
      'en-GB': '© Jane Doe',
      fr: '© Jane Doe, tous droits réservés',
    }) + langAlt('xmpRights:UsageTerms', { 'x-default': 'Ask first &amp; pay.' }),
  )
  expect(notice).toEqual([
    { text: '© Jane Doe', lang: 'en-gb' },
    { text: '© Jane Doe, tous droits réservés', lang: 'fr' },
  ])
  expect(terms).toEqual([{ text: 'Ask first & pay.' }])
})

test('licensors, the reservation against mining and the source type are read in either form', () => {
  const licensor =
    '<plus:LicensorName>Agency</plus:LicensorName><plus:LicensorURL>https://a.example/</plus:LicensorURL>'
  const asItem = `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource">${licensor}</rdf:li></rdf:Seq></plus:Licensor>`
  const inside =
    '<plus:Licensor><rdf:Bag><rdf:li><rdf:Description plus:LicensorName="Jane"/></rdf:li></rdf:Bag></plus:Licensor>'
  expect(told(asItem).licensors).toEqual([{ name: 'Agency', url: 'https://a.example/' }])
  expect(told(inside).licensors).toEqual([{ name: 'Jane' }])
  const type = 'https://cv.iptc.org/newscodes/digitalsourcetype/negativeFilm/'
  expect(told(`<Iptc4xmpExt:DigitalSourceType rdf:resource="${type}"/>`).sourceType).toBe('negativeFilm')
  expect(told('', 'plus:DataMining="http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED"').mining).toBe(
    'DMI-PROHIBITED',
  )
})

test.each(['AISystemUsed', 'AISystemVersionUsed', 'AIPromptInformation', 'AIPromptWriterName'])(
  'whoever fills %s says that a trained model had a part',
  (name) => {
    expect(told(`<Iptc4xmpExt:${name}>Model 3</Iptc4xmpExt:${name}>`).trainedBy).toBe('Model 3')
    expect(told(`<Iptc4xmpExt:${name}> </Iptc4xmpExt:${name}>`).trainedBy).toBeUndefined()
  },
)

test('EXIF’s two notices are two, and one that another source cut short is said once, whole', () => {
  expect(noticeAlone('© Jane\0© Agency\0').notice).toEqual([{ text: '© Jane' }, { text: '© Agency' }])
  expect(noticeAlone(' \0© Agency').notice).toEqual([{ text: '© Agency' }])
  expect(noticeAlone(null)).toEqual(nothingStated)
  const whole = `© Jane Doe ${'and others '.repeat(20)}`.trim()
  const cut = whole.slice(0, 60)
  for (const order of [
    [whole, cut],
    [cut, whole],
  ])
    expect(mergeStated(order.map(noticeAlone)).notice).toEqual([{ text: whole }])
  expect(mergeStated([noticeAlone('© J'), noticeAlone('© Jane')]).notice).toHaveLength(2)
})
