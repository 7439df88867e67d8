import { expect, test } from 'vitest'
import { captionFields } from '@/lib/catalogue/captions'
import { languageList } from '@/lib/i18n/languages'
import { pressFields } from '@/lib/press/file'
import { foreignDescriptions } from '@/lib/press/metadata/xmp/foreign'
import { ownNames, xmpPacket } from '@/lib/press/metadata/xmp/packet'
import { computedEtna, etna, interfaceWords } from '../../../helpers/image'

const fields = pressFields(etna, 'fr', interfaceWords)
const packetOf = (properties: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`

test('every text of the caption is said in every language', () => {
  const packet = xmpPacket(fields, [], 65_000)
  for (const field of captionFields)
    for (const language of languageList)
      expect(packet).toContain(`<rdf:li xml:lang="${language}">${etna.words[language][field]}</rdf:li>`)
})

test('a property without a value is not there, and no foreign value stands for it', () => {
  const foreign = foreignDescriptions(packetOf('<dc:creator>Somebody</dc:creator>'), ownNames)
  const packet = xmpPacket({ ...fields, creator: null }, foreign, 65_000)
  expect(packet).not.toContain('dc:creator')
})

test('a packet over its limit loses its longest foreign property first', () => {
  const [label, nickname] = [
    '<xmp:Label>Red</xmp:Label>',
    `<xmp:Nickname>${'x'.repeat(9_000)}</xmp:Nickname>`,
  ]
  const packet = xmpPacket(fields, [label, nickname], 8_000)
  expect(packet).toContain('Red')
  expect(packet).not.toContain('xmp:Nickname')
})

test.each(languageList)('x-default and every slot of one language are those of a file in %s', (language) => {
  const packet = xmpPacket(pressFields(computedEtna, language, interfaceWords), [], 65_000)
  const defaults = [...packet.matchAll(/xml:lang="x-default">([^<]+)/g)].map(([, text]) => text)
  const { Press, Mission, Rights } = interfaceWords[language]
  expect(defaults).toEqual(expect.arrayContaining([etna.words[language].title, etna.words[language].alt]))
  expect(defaults).toContain(`${etna.words[language].caption} ${Press.reconstruction}`)
  expect(defaults).toContain(Mission.title)
  for (const [name, text] of [
    ['photoshop:Headline', `${etna.words[language].title} (${Press.mark})`],
    ['photoshop:Credit', Rights.cc0.credit],
    ['photoshop:Instructions', Press.instructions],
    ['photoshop:Country', { fr: 'Italie', en: 'Italy' }[language]],
    ['Iptc4xmpExt:CountryName', { fr: 'Italie', en: 'Italy' }[language]],
    ['Iptc4xmpCore:CountryCode', 'IT'],
    ['xmpRights:Marked', 'False'],
  ])
    expect(packet).toContain(`<${name}>${text}</${name}>`)
  expect(packet).toContain(`/${language}/media</plus:LicensorURL>`)
})

test('what is not known is not said: no city, no province, no mark of rights', () => {
  const packet = xmpPacket({ ...fields, marked: null }, [], 65_000)
  for (const name of ['photoshop:City', 'photoshop:State', 'xmpRights:Marked', 'photoshop:Instructions'])
    expect(packet).not.toContain(name)
})
