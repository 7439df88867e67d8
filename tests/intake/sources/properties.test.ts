import { expect, test } from 'vitest'
import { langAlt, list, structs, text } from '@/lib/intake/sources/properties'
import { describedIn } from '@/lib/press/metadata/xmp/foreign'
import { packet } from '../../helpers/files'

const scope = (properties: string, attributes?: string) => describedIn(packet(properties, attributes))

test('a simple property is read as an element and as an attribute', () => {
  expect(text(scope('<photoshop:Credit> ESA </photoshop:Credit>'), 'photoshop:Credit')).toBe('ESA')
  expect(text(scope('', 'photoshop:Credit="ESA"'), 'photoshop:Credit')).toBe('ESA')
  expect(text(scope(''), 'photoshop:Credit')).toBeNull()
})

test('a list is read in its order, and a lone value as a list of one', () => {
  const items = '<dc:creator><rdf:Seq><rdf:li>A</rdf:li><rdf:li/><rdf:li>B</rdf:li></rdf:Seq></dc:creator>'
  expect(list(scope(items), 'dc:creator')).toEqual(['A', 'B'])
  expect(list(scope('<dc:creator>A</dc:creator>'), 'dc:creator')).toEqual(['A'])
})

test('the languages of a text are in small letters, and a lone text has none', () => {
  const titles = '<dc:title><rdf:Alt><rdf:li xml:lang="FR-fr">L’Etna</rdf:li></rdf:Alt></dc:title>'
  expect(langAlt(scope(titles), 'dc:title')).toEqual({ 'fr-fr': 'L’Etna' })
  expect(langAlt(scope('', 'dc:title="Etna"'), 'dc:title')).toEqual({ 'x-default': 'Etna' })
})

test('a struct is read in either way of writing it', () => {
  const code = '<Iptc4xmpExt:CountryCode>IT</Iptc4xmpExt:CountryCode>'
  const shown = (item: string) =>
    `<Iptc4xmpExt:LocationShown><rdf:Bag>${item}</rdf:Bag></Iptc4xmpExt:LocationShown>`
  for (const item of [
    `<rdf:li rdf:parseType="Resource">${code}</rdf:li>`,
    `<rdf:li><rdf:Description>${code}</rdf:Description></rdf:li>`,
  ]) {
    const [place] = structs(scope(shown(item)), 'Iptc4xmpExt:LocationShown')
    expect(text(place, 'Iptc4xmpExt:CountryCode')).toBe('IT')
  }
})
