import { expect, test } from 'vitest'
import { inEach, languageList } from '@/lib/i18n/languages'
import { checkQuotations } from '@/lib/pipeline/gate/quotation'
import { entriesOf, galleryOf } from '../../helpers/opened'

const marks = { fr: ['«\u00a0', '\u00a0»'], en: ['“', '”'] }
const quote = (speaker: string) =>
  inEach((language) => ({ etna: { caption: `${marks[language].join('Etna')} ${speaker}` } }))
const entries = entriesOf({ etna: { quotation: { speaker: 'Thomas Pesquet', date: '2016-12-03' } } })

test('a quotation in its language’s marks names its speaker', () => {
  expect(checkQuotations(galleryOf({ entries, captions: quote('Thomas Pesquet') }))).toEqual([])
  expect(checkQuotations(galleryOf({ entries, captions: quote('') }))).toHaveLength(languageList.length)
})

test('a caption in quotation marks is a quotation, or is refused', () => {
  const problems = checkQuotations(galleryOf({ captions: quote('Thomas Pesquet') }))
  expect(problems.map(({ language }) => language)).toEqual(languageList)
  expect(problems[0].what).toContain('names no speaker')
})
