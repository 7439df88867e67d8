import { expect, test } from 'vitest'
import { Rights } from '@/components/press/Rights'
import type { Stated } from '@/lib/catalogue/schema'
import { languageList } from '@/lib/i18n/languages'
import { statementOf } from '@/lib/catalogue/rights'
import { etna, interfaceWords } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'

const stated: Stated = {
  notice: [{ text: '© Jane Doe <b>' }],
  terms: [{ text: 'Ask first.', lang: 'en' }],
  statements: ['javascript:alert(1)', 'https://jane.example/'],
  licensors: [{ name: 'An agency', url: 'https://agency.example/' }],
}
const key = 'cc-by-sa-3.0-igo' as const
const image = { ...etna, rights: { key, statement: statementOf(key) }, stated }

test.each(languageList)('on a page in %s what the file says of its rights stands as it stood', (language) => {
  const html = markupOf(language, <Rights image={image} />)
  const { Stated: t } = interfaceWords[language]
  for (const term of [t.notice, t.terms, t.statement, t.licensor]) expect(html).toContain(`<dt>${term}</dt>`)
  expect(html).toContain('© Jane Doe &lt;b&gt;')
  expect(html).toContain(language === 'en' ? '<p>Ask first.</p>' : '<p lang="en">Ask first.</p>')
  expect(html).toContain('<a href="https://agency.example/">An agency</a>')
  expect(html).not.toContain('href="javascript')
  expect(html).toContain(`igo/deed.${language}" rel="license"`)
})

test('where the file said nothing, nothing is there', () => {
  expect(markupOf('en', <Rights image={etna} />)).not.toContain(interfaceWords.en.Stated.heading)
  expect(markupOf('en', <Rights image={{ ...etna, stated: { sourceType: 'print' } }} />)).not.toContain(
    '<section',
  )
})
