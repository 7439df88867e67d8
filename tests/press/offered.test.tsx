import { describe, expect, test } from 'vitest'
import { Download } from '@/components/press/Download'
import { PressTable } from '@/components/press/PressTable'
import type { Image } from '@/lib/catalogue/image'
import { headersOf } from '@/lib/hosting/rules/headers'
import { languageList, type Language } from '@/lib/i18n/languages'
import { manifestJson } from '@/lib/pipeline/iiif/presentation'
import { imageObject } from '@/lib/press/jsonld'
import { embedPage } from '@/lib/share/embed'
import { atomFeed } from '@/lib/share/feed'
import { oembed } from '@/lib/share/oembed'
import { openData } from '@/lib/share/opendata'
import { placesOf, urlset } from '@/lib/share/sitemap'
import { publicAddresses } from '@/lib/site/public'
import { etna, interfaceWords as words, onlyIn, recordOf, site } from '../helpers/image'
import { markupOf } from '../helpers/markup'

/** Everything that offers a press file to whoever reads one language, as text. */
const surfaces: Record<string, (image: Image, language: Language) => unknown> = {
  'image page': (image, language) => markupOf(language, <Download image={image} />),
  'press table': (image, language) => markupOf(language, <PressTable images={[image]} sorted="date" />),
  'JSON-LD': (image, language) => imageObject(image, language, words),
  feed: (image, language) => atomFeed({ images: [image], language, words }),
  oEmbed: (image, language) =>
    oembed(new URLSearchParams({ url: `${site}/${language}/images/etna` }), {
      findImage: () => image,
      words,
    }).body,
  embed: (image, language) => embedPage({ image, language, words }),
  'press kit': (image, language) => recordOf(image, language),
}

/** The press files that a text names. */
function namedIn(value: unknown) {
  return [...new Set(JSON.stringify(value).match(/proxima-etna(?:\.\w\w)?\.jpg/g))]
}

describe.each(Object.entries(surfaces))('%s', (_, surface) => {
  test.each(languageList)('offers in %s the file of that language, and no other', (language) => {
    expect(namedIn(surface(etna, language))).toEqual([etna.press[language].file])
  })

  test('offers the only file there is to readers of every language', () => {
    for (const language of languageList)
      expect(namedIn(surface(onlyIn('en'), language))).toEqual(['proxima-etna.jpg'])
  })
})

test('IIIF offers every file as a JPEG, with its language and a label that tells it from the others', () => {
  // an original that is no JPEG has press files that are
  const lossless = { ...etna, original: { ...etna.original, format: 'png' } }
  expect(manifestJson(lossless, words).rendering).toEqual([
    {
      id: `${site}/press/proxima-etna.jpg`,
      type: 'Image',
      label: {
        fr: ['Télécharger le fichier presse (français)'],
        en: ['Download the press file (French)'],
      },
      format: 'image/jpeg',
      language: ['fr'],
    },
    {
      id: `${site}/press/proxima-etna.en.jpg`,
      type: 'Image',
      label: {
        fr: ['Télécharger le fichier presse (anglais)'],
        en: ['Download the press file (English)'],
      },
      format: 'image/jpeg',
      language: ['en'],
    },
  ])
  expect(manifestJson(onlyIn('en'), words).rendering).toMatchObject([
    { id: `${site}/press/proxima-etna.jpg`, language: ['en'], label: { en: [words.en.Download.press] } },
  ])
})

test('the open data name every file with its language, and the first by itself', () => {
  const [whole, half] = openData([etna, onlyIn('en')], words).images
  expect(whole.press.url).toBe(`${site}/press/proxima-etna.jpg`)
  expect(Object.entries(whole.pressFiles).map(([language, { url }]) => [language, url])).toEqual(
    languageList.map((language) => [language, `${site}/press/${etna.press[language].file}`]),
  )
  expect(Object.keys(half.pressFiles)).toEqual(['en'])
  expect(half.press.url).toBe(`${site}/press/proxima-etna.jpg`)
})

test('each page’s entry in the sitemap has its language’s file', () => {
  expect(namedIn(urlset(placesOf([etna], [])))).toEqual(
    languageList.map((language) => etna.press[language].file),
  )
})

test('every file is an address for ever, and comes as an attachment', () => {
  for (const language of languageList) {
    const path = `/press/${etna.press[language].file}`
    expect(publicAddresses('etna')).toContain(path)
    expect(headersOf(path)['Content-Disposition']).toBe('attachment')
  }
})
