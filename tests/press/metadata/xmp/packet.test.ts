import { expect, test } from 'vitest'
import { captionFields } from '@/lib/catalogue/captions'
import { languageList } from '@/lib/i18n/languages'
import { fieldsOf } from '@/lib/press/fields'
import { xmpPacket } from '@/lib/press/metadata/xmp/packet'
import { etna, interfaceWords } from '../../../helpers/image'

const fields = fieldsOf(etna, interfaceWords)
const packetOf = (properties: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`

test('every text of the caption is said in every language', () => {
  const packet = xmpPacket(fields, [], 65_000)
  for (const field of captionFields)
    for (const language of languageList)
      expect(packet).toContain(`<rdf:li xml:lang="${language}">${etna.words[language][field]}</rdf:li>`)
})

test('a property without a value is not there, and no foreign value stands for it', () => {
  const packet = xmpPacket(
    { ...fields, creator: null },
    [packetOf('<dc:creator>Somebody</dc:creator>')],
    65_000,
  )
  expect(packet).not.toContain('dc:creator')
})

test('a packet over its limit loses its longest foreign property first', () => {
  const foreign = packetOf(`<xmp:Label>Red</xmp:Label><xmp:Nickname>${'x'.repeat(9_000)}</xmp:Nickname>`)
  const packet = xmpPacket(fields, [foreign], 8_000)
  expect(packet).toContain('Red')
  expect(packet).not.toContain('xmp:Nickname')
})
