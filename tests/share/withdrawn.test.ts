import { expect, test } from 'vitest'
import { languageList } from '@/lib/i18n/languages'
import { withdrawnPage } from '@/lib/share/withdrawn'
import { interfaceWords } from '../helpers/image'

const withdrawn = { since: '2026-05-04', why: { fr: 'Une erreur.', en: 'A mistake.' } }
const page = (ask?: string, language = languageList[0]) =>
  withdrawnPage({ withdrawn: { ...withdrawn, ask }, language, words: interfaceWords })

test('whom to ask is a link where it is an address, and words where it is none', () => {
  expect(page('desk@example.org')).toContain('<a href="mailto:desk@example.org">desk@example.org</a>')
  expect(page('https://a.example/')).toContain('href="https://a.example/"')
  expect(page('javascript:alert(1)')).not.toContain('href="javascript')
  expect(page()).toContain(interfaceWords.fr.Withdrawn.askText)
})

test.each(languageList)('a page in %s speaks it first, and search engines forget it', (language) => {
  const html = page(undefined, language)
  expect(html).toContain(`<html lang="${language}">`)
  expect(html).toContain('<meta name="robots" content="noindex">')
  expect(html.indexOf(`<section lang="${language}">`)).toBe(html.indexOf('<section'))
  expect(html.match(/<h1>/g)).toHaveLength(1)
  for (const each of languageList) expect(html).toContain(withdrawn.why[each])
})
