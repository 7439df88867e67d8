import { expect, test } from 'vitest'
import type { Fields } from '@/lib/press/fields'
import { citation } from '@/lib/share/citation'

const fields = {
  id: 'etna',
  title: { fr: 'L’Etna', en: 'Etna & co' },
  creator: null,
  credit: { fr: 'NASA', en: 'NASA' },
  dateCreated: '2017-03-19',
  permalink: { fr: 'https://a/fr', en: 'https://a/en' },
} as Fields

test('cites a reconstruction as one, by its credit', () => {
  expect(citation(fields, true, 'fr').text).toBe(
    'NASA. L’Etna. Vue calculée, Images de la mission Proxima. 2017-03-19. https://a/fr',
  )
})

test('writes BibTeX that TeX can read', () => {
  expect(citation(fields, false, 'en').bibtex.split('\n')).toEqual([
    '@misc{proxima-etna,',
    '  title = {{Etna \\& co}},',
    '  author = {{NASA}},',
    '  year = {2017},',
    '  date = {2017-03-19},',
    '  note = {Photograph, Views from the Proxima mission},',
    '  langid = {british},',
    '  url = {https://a/en}',
    '}',
  ])
})

test('leaves out a date that is not known', () => {
  expect(citation({ ...fields, dateCreated: null }, true, 'en').bibtex).not.toMatch(/year|date/)
})
