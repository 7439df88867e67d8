import { describe, expect, test } from 'vitest'
import { CaptionPair } from '@/components/parts/CaptionPair'
import { passagesOf } from '@/lib/catalogue/sentences'
import { inEach, languageList, languageName, othersThan } from '@/lib/i18n/languages'
import { etna, onlyIn } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'

const langs = (html: string) => [...html.matchAll(/<p lang="(\w+)"/g)].map(([, lang]) => lang)

describe.each(languageList)('on a page in %s', (language) => {
  test('the reader’s caption comes first, and every other that exists follows under its title', () => {
    const html = markupOf(language, <CaptionPair image={etna} />)
    expect(langs(html)).toEqual([language, ...othersThan(language)])
    for (const other of othersThan(language)) {
      expect(html).toContain(languageName(other, language))
      expect(html).toContain(`<span lang="${other}">${etna.words[other].title}</span>`)
    }
    expect(html).not.toContain(`<span lang="${language}">`)
  })

  test('without titles there is no heading', () => {
    expect(markupOf(language, <CaptionPair image={etna} titled={false} />)).not.toContain('<h2')
  })

  test('a caption that exists in another language only stands alone, and a note names that language', () => {
    const [other] = othersThan(language)
    const html = markupOf(language, <CaptionPair image={onlyIn(other)} />)
    expect(langs(html)).toEqual([other])
    expect(html).toMatch(new RegExp(`<p class="quiet">[^<]*${languageName(other, language)}`))
  })

  test('a quotation is marked as one in every language', () => {
    const quotation = { speaker: 'Thomas Pesquet', date: '2017-03-19' }
    const html = markupOf(language, <CaptionPair image={{ ...etna, quotation }} />)
    expect(html.match(/<blockquote><p lang/g)).toHaveLength(languageList.length)
  })

  test('what corresponds has one number in every caption, and says nothing else than the caption', () => {
    const words = inEach((each) => ({ ...etna.words[each], caption: 'Un. Deux & trois.' }))
    const image = { ...etna, words }
    const html = markupOf(language, <CaptionPair image={image} passages={passagesOf(image)} />)
    const caption = '<span data-pair="1">Un.</span> <span data-pair="2">Deux &amp; trois.</span></p>'
    expect(html.split(caption)).toHaveLength(1 + languageList.length)
    expect(html).toContain('data-island="passages"')
    expect(markupOf(language, <CaptionPair image={image} />)).not.toContain('data-')
  })
})
