import { expect, test } from 'vitest'
import { bag, coordinate, langAlt, licensors, locations, seq } from '@/lib/press/metadata/xmp/values'

test('x-default comes first, that of the file, then its own language, then the others', () => {
  const text = { en: 'summer', fr: 'été' }
  expect(String(langAlt(text, 'fr'))).toBe(
    '<rdf:Alt><rdf:li xml:lang="x-default">été</rdf:li><rdf:li xml:lang="fr">été</rdf:li><rdf:li xml:lang="en">summer</rdf:li></rdf:Alt>',
  )
  expect(String(langAlt(text, 'en'))).toBe(
    '<rdf:Alt><rdf:li xml:lang="x-default">summer</rdf:li><rdf:li xml:lang="en">summer</rdf:li><rdf:li xml:lang="fr">été</rdf:li></rdf:Alt>',
  )
})

test('a text without the file’s language is x-default in the one it has', () => {
  expect(String(langAlt({ en: 'summer' }, 'fr'))).toBe(
    '<rdf:Alt><rdf:li xml:lang="x-default">summer</rdf:li><rdf:li xml:lang="en">summer</rdf:li></rdf:Alt>',
  )
})

test('lists escape their texts', () => {
  expect(String(bag(['a & b']))).toBe('<rdf:Bag><rdf:li>a &amp; b</rdf:li></rdf:Bag>')
  expect(String(seq(['a', 'b']))).toBe('<rdf:Seq><rdf:li>a</rdf:li><rdf:li>b</rdf:li></rdf:Seq>')
})

test('of a place only what is known is said', () => {
  const place = { country: { name: { fr: 'Italie', en: 'Italy' }, code: 'IT' } }
  expect(String(locations([place], 'fr'))).toBe(
    '<rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:CountryName>Italie</Iptc4xmpExt:CountryName><Iptc4xmpExt:CountryCode>IT</Iptc4xmpExt:CountryCode></rdf:li></rdf:Bag>',
  )
})

test('licensors keep their order, and what is not known of one is not said', () => {
  const list = [{ name: 'ESA', url: { fr: 'https://a/', en: 'https://a/?b&c' } }, { name: 'An agency' }]
  expect(String(licensors(list, 'en'))).toMatch(
    /LicensorURL>https:\/\/a\/\?b&amp;c<.*LicensorName>An agency<\/plus:LicensorName><\/rdf:li><\/rdf:Seq>$/,
  )
})

test('coordinates are degrees and decimal minutes, and 60′ are the next degree', () => {
  // 15.716° is 15° 42.96'
  expect(coordinate(-15.716, 'N', 'S')).toBe('15,42.9600S')
  expect(coordinate(46.9999999, 'E', 'W')).toBe('47,0.0000E')
})
