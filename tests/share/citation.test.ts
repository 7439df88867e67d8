import { expect, test } from 'vitest'
import { fieldsOf } from '@/lib/press/fields'
import { citation } from '@/lib/share/citation'
import { computedEtna, etna, interfaceWords as words, onlyIn, site } from '../helpers/image'

const photograph = fieldsOf(etna, words)

test('cites a reconstruction as one, by its credit', () => {
  const fields = fieldsOf(computedEtna, words)
  expect(citation(fields, { kind: 'reconstruction', language: 'fr', words }).text).toBe(
    `${fields.credit?.fr}. L’Etna. Vue calculée, Images de la mission Proxima. 2017-03-19. ${site}/fr/images/etna`,
  )
})

test('writes BibTeX that TeX can read', () => {
  const fields = { ...photograph, title: { en: 'Etna & co' }, creator: null }
  expect(citation(fields, { kind: 'photograph', language: 'en', words }).bibtex.split('\n')).toEqual([
    '@misc{proxima-etna,',
    '  title = {{Etna \\& co}},',
    '  author = {{ESA/NASA}},',
    '  year = {2017},',
    '  date = {2017-03-19},',
    '  note = {Photograph, Views from the Proxima mission},',
    '  langid = {british},',
    `  url = {${site}/en/images/etna}`,
    '}',
  ])
})

test('leaves out a date that is not known', () => {
  const fields = { ...photograph, dateCreated: null }
  expect(citation(fields, { kind: 'photograph', language: 'en', words }).bibtex).not.toMatch(/year|date/)
})

test('words that exist in one language are cited in it, with the address of its page', () => {
  const fields = fieldsOf(onlyIn('en'), words)
  const { bibtex } = citation(fields, { kind: 'photograph', language: 'fr', words })
  expect(bibtex).toContain('langid = {british}')
  expect(bibtex).toContain('/en/images/etna')
})
