import { expect, test } from 'vitest'
import { captionFields } from '@/lib/catalogue/captions'
import { languageList } from '@/lib/i18n/languages'
import { pressFields } from '@/lib/press/file'
import { xmpPacket } from '@/lib/press/metadata/xmp/packet'
import { computedEtna, etna, interfaceWords } from '../../../helpers/image'

const fields = pressFields(etna, 'fr', interfaceWords)
test('every text of the caption is said in every language', () => {
  const packet = xmpPacket(fields, [], 65_000)
  for (const field of captionFields)
    for (const language of languageList)
      expect(packet).toContain(`<rdf:li xml:lang="${language}">${etna.words[language][field]}</rdf:li>`)
})

test('a property without a value is not there', () => {
  expect(xmpPacket({ ...fields, creator: null }, [], 65_000)).not.toContain('dc:creator')
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
