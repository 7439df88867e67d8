import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { LocaleSwitcher } from '@/components/frame/LocaleSwitcher'
import { languageList, othersThan, type Language } from '@/lib/i18n/languages'

const path = vi.hoisted(() => ({ now: '/' }))
vi.mock('next/navigation', () => ({ usePathname: () => path.now }))

const links = (others: { language: Language; name: string }[]) => {
  const html = renderToStaticMarkup(<LocaleSwitcher label="Language" others={others} />)
  return [...html.matchAll(/<a href="([^"]+)" lang="([^"]+)" hrefLang="([^"]+)"[^>]*>([^<]+)</g)].map(
    (match) => match.slice(1),
  )
}

test.each(languageList)('from a page in %s each other language has a link to the same page', (language) => {
  path.now = `/${language}/images/etna`
  const others = othersThan(language).map((other) => ({ language: other, name: `name of ${other}` }))
  expect(links(others)).toEqual(
    others.map(({ language: other, name }) => [`/${other}/images/etna`, other, other, name]),
  )
  path.now = `/${language}`
  expect(links(others).map(([href]) => href)).toEqual(others.map((other) => `/${other.language}`))
})

test('with two others there are two links', () => {
  path.now = `/${languageList[0]}/atlas`
  // What a third record among the languages would hand over.
  const german = { language: 'de' as Language, name: 'Deutsch' }
  const portuguese = { language: 'pt-BR' as Language, name: 'Português' }
  expect(links([german, portuguese]).map(([href]) => href)).toEqual(['/de/atlas', '/pt-BR/atlas'])
})
