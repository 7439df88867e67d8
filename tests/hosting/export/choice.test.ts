import { load } from 'cheerio'
import { expect, test, vi } from 'vitest'
import { choicePage } from '@/lib/hosting/export/choice'
import { factsOf, inEach, languageList } from '@/lib/i18n/languages'
import { colours } from '@/lib/site/colours'
import { etna, interfaceWords as words, onlyIn, site } from '../../helpers/image'

const pageOf = (image: typeof etna) =>
  choicePage({
    path: '/images/etna',
    titles: inEach((language) => image.words[language].title),
    description: 'A < B',
    card: image,
    image,
    words,
  })

/** Where its script leads a browser of these languages. */
async function ledTo(html: string, tags: string[]) {
  const $ = load(html)
  const links = $('a[hreflang]').map((_, a) => ({ hreflang: $(a).attr('hreflang'), href: $(a).attr('href') }))
  let address = ''
  vi.stubGlobal('navigator', { languages: tags })
  vi.stubGlobal('document', { querySelectorAll: () => links.get() })
  vi.stubGlobal('location', { search: '?a', hash: '#b', replace: (to: string) => (address = to) })
  vi.resetModules()
  await import('@/components/islands/choice')
  vi.unstubAllGlobals()
  return address
}

test('leads to the first of the visitor’s languages that there is, else to the default', async () => {
  const html = pageOf(etna)
  expect(html).toMatch(/<script type="module" src="\/scripts\/choice-[A-Z0-9]+\.js"><\/script>/)
  expect(await ledTo(html, ['de', 'en-GB', 'fr'])).toBe('/en/images/etna?a#b')
  expect(await ledTo(html, ['de'])).toBe('/fr/images/etna?a#b')
})

test('without a script there is a link to every language, each by its own name', () => {
  const html = pageOf(etna)
  for (const language of languageList)
    expect(html).toContain(
      `hreflang="${language}" lang="${language}">${etna.words[language].title}</a> <small>${factsOf(language).name}</small>`,
    )
})

test('says of itself what the page of the only language says that its words exist in', () => {
  const html = pageOf(onlyIn('en'))
  expect(html).toContain('<html lang="en">')
  expect(html).toContain(`rel="canonical" href="${site}/en/images/etna"`)
  expect(html).toContain('property="og:locale" content="en_GB"')
  expect(html.match(/rel="alternate" hreflang/g)).toHaveLength(1)
})

test('what people wrote is escaped, and the colours are the site’s', () => {
  const html = pageOf(etna)
  expect(html).toContain('name="description" content="A &lt; B"')
  expect(html).toContain(`background:light-dark(${colours.ground.light},${colours.ground.dark})`)
})
