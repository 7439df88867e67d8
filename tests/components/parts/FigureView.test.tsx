import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FigureView } from '@/components/parts/FigureView'
import { languageList } from '@/lib/i18n/languages'
import { etna } from '../../helpers/image'

test.each(languageList)('a figure on a %s page leads to the page of its image in that language', (locale) => {
  const html = renderToStaticMarkup(
    <FigureView image={etna} locale={locale} words={etna.words[locale]} date="2017-03-19" day="the day" />,
  )
  expect(html).toContain(`href="/${locale}/images/etna"`)
  expect(html).toContain('<time dateTime="2017-03-19">the day</time>')
  // The link holds the title and nothing else, and stands beside the picture: its name is the title.
  expect(html).toMatch(new RegExp(`<figcaption[^>]*><a [^>]*>${etna.words[locale].title}</a>`))
})

test('a figure hangs as its editor wants', () => {
  const html = renderToStaticMarkup(
    <FigureView
      image={{ ...etna, weight: 'full' }}
      locale="fr"
      words={etna.words.fr}
      date="2017-03-19"
      day="the day"
    />,
  )
  expect(html).toContain('data-shape="full"')
})
