import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { join } from 'node:path'
import { existsSync, readFileSync } from 'node:fs'
import { IntlProvider } from 'use-intl'
import { describe, expect, test } from 'vitest'
import { CaptionPair } from '@/components/parts/CaptionPair'
import { CreditBlock } from '@/components/press/CreditBlock'
import type { Language } from '@/lib/i18n/languages'
import { openGallery } from '@/lib/catalogue/gallery'
import { joinImages } from '@/lib/catalogue/join'
import { readManifest } from '@/lib/catalogue/manifest'
import { documents } from '@/lib/hosting/export/documents'
import { buildImages } from '@/lib/pipeline/images'
import { subjectsOf } from '@/lib/pipeline/search'
import { termsOf } from '@/lib/pipeline/search/terms'
import { checkAll } from '@/lib/pipeline/inspect'
import { creditBlocks } from '@/lib/press/credit'
import { fieldsOf } from '@/lib/press/fields'
import { imageObject } from '@/lib/press/jsonld'
import { csv } from '@/lib/press/kit/csv'
import { kitTexts } from '@/lib/press/kit/texts'
import type { PressRecord } from '@/lib/press/kit/record'
import { inEach, languageName } from '@/lib/i18n/languages'
import { embedPage } from '@/lib/share/embed'
import { atomFeed } from '@/lib/share/feed'
import { imageMetadata } from '@/lib/share/metadata'
import { openData, openDataSchema } from '@/lib/share/opendata'
import { placesOf, sitemap } from '@/lib/share/sitemap'
import { interfaceWords } from '../helpers/image'
import { change, entry, makeGallery, quick, words, write } from '../helpers/gallery'
import { exiftool } from '../helpers/exiftool'

/** A gallery of two: of "etna" the words exist in one language only, of "vesuvius" in both. */
async function makeHalf(language: Language) {
  const root = await makeGallery(['etna', 'vesuvius'])
  write(root, 'lib/catalogue/entries/etna.json', { ...entry, state: `${language}-only` })
  change(
    root,
    `messages/${language === 'fr' ? 'en' : 'fr'}/captions.json`,
    (all: Record<string, unknown>) => {
      delete all.etna
    },
  )
  return root
}

/** The same, built. */
async function buildHalf(language: Language) {
  const root = await makeHalf(language)
  expect(await checkAll(root)).toEqual([])
  await buildImages(root, quick)
  return {
    root,
    image: joinImages(openGallery(root), readManifest(join(root, 'lib/catalogue/manifest.json'))).find(
      ({ id }) => id === 'etna',
    )!,
  }
}

const refused: [name: string, state: string | undefined, missing: Language[], told: RegExp][] = [
  [
    'half of a pair is missing and the entry does not say so',
    undefined,
    ['en'],
    /messages\/en\/captions\.json has no "etna"/,
  ],
  [
    'the entry says that the other half is missing',
    'en-only',
    ['en'],
    /messages\/en\/captions\.json has no "etna"/,
  ],
  [
    'the half that is said not to exist is there',
    'fr-only',
    [],
    /etna · state · en: The entry says that these words do not exist/,
  ],
  ['both halves are missing', 'fr-only', ['fr', 'en'], /messages\/fr\/captions\.json has no "etna"/],
]

describe('the gate refuses when', () => {
  test.each(refused)('%s', async (_, state, missing, told) => {
    const root = await makeGallery()
    write(root, 'lib/catalogue/entries/etna.json', { ...entry, state })
    for (const language of missing) write(root, `messages/${language}/captions.json`, {})
    const problems = await checkAll(root)
    expect(
      problems.map(({ id, field, language, what }) => `${id} · ${field} · ${language}: ${what}`).join('\n'),
    ).toMatch(told)
  })
})

describe.each([
  ['fr', 'en'],
  ['en', 'fr'],
] as const)('of an image whose words exist in %s only,', (own, missing) => {
  const { title, alt, caption } = words[own]
  const strange = words[missing]
  const show = (locale: Language, element: Parameters<typeof renderToStaticMarkup>[0]) =>
    renderToStaticMarkup(
      // eslint-disable-next-line react/no-children-prop -- its type asks for them among the properties
      createElement(IntlProvider, {
        locale,
        timeZone: 'UTC',
        messages: interfaceWords[locale],
        children: element,
      }),
    )

  test('each language shows those there are, in their own lang, with a note where it is not the page’s', async () => {
    const { image } = await buildHalf(own)
    const foreign = show(missing, createElement(CaptionPair, { image }))
    expect(foreign).toContain(`<p lang="${own}">${caption}</p>`)
    expect(foreign).toContain(
      interfaceWords[missing].ImagePage.only.replace('{language}', languageName(own, missing)),
    )
    expect(foreign.match(/<p lang/g)).toHaveLength(1)
    const native = show(own, createElement(CaptionPair, { image }))
    expect(native).toContain(`<p lang="${own}">${caption}</p>`)
    expect(native).not.toContain(interfaceWords[own].ImagePage.only.split('{')[0])
    expect(native).not.toContain('<h2')
  })

  test('there is one credit block, open on both pages', async () => {
    const { image } = await buildHalf(own)
    for (const locale of [own, missing]) {
      const html = show(
        locale,
        createElement(CreditBlock, {
          blocks: creditBlocks(fieldsOf(image, interfaceWords), image.rights.key, interfaceWords),
        }),
      )
      expect(html.match(/<details/g)).toHaveLength(1)
      expect(html).toMatch(/<details[^>]* open/)
      expect(html).not.toContain(`id="credit-${missing}"`)
    }
  })

  test('head and JSON-LD of both pages speak of the page that exists, with no alternate in the other language', async () => {
    const { image } = await buildHalf(own)
    const address = `http://localhost:3000/${own}/images/etna`
    for (const locale of [own, missing]) {
      const { alternates, openGraph, title: named } = imageMetadata(image, locale, interfaceWords)
      expect(named).toBe(title)
      expect(alternates).toMatchObject({
        canonical: address,
        languages: { [own]: address, 'x-default': address },
      })
      expect(Object.keys(alternates!.languages!)).toEqual([own, 'x-default'])
      expect(openGraph).toMatchObject({
        url: address,
        locale: own === 'fr' ? 'fr_FR' : 'en_GB',
        alternateLocale: [],
      })
      expect(imageObject(image, locale, interfaceWords)).toMatchObject({
        '@id': address,
        inLanguage: own,
        name: title,
        caption,
        description: alt,
      })
    }
  })

  test('the sitemap has one address, and both of the image that has a pair', async () => {
    const { root } = await buildHalf(own)
    const addresses = [
      ...sitemap(
        placesOf(joinImages(openGallery(root), readManifest(join(root, 'lib/catalogue/manifest.json'))), []),
      ).matchAll(/(?:<loc>|href=")([^<"]+\/images\/[^<"]+)/g),
    ].map(([, address]) => address)
    expect(addresses.filter((address) => address.endsWith(`/${missing}/images/etna`))).toEqual([])
    expect(new Set(addresses)).toEqual(
      new Set([
        `http://localhost:3000/${own}/images/etna`,
        'http://localhost:3000/fr/images/vesuvius',
        'http://localhost:3000/en/images/vesuvius',
      ]),
    )
  })

  test('XMP has the one language, also as x-default, and IIM has it', async () => {
    const { root } = await buildHalf(own)
    const [file] = exiftool('-validate', '-XMP:all', '-IPTC:all', join(root, 'public/press/proxima-etna.jpg'))
    expect(file['ExifTool:Validate']).toBe('OK')
    expect(file).toMatchObject({
      'XMP-dc:Title': title,
      [`XMP-dc:Title-${own}`]: title,
      [`XMP-dc:Description-${own}`]: caption,
      [`XMP-iptcCore:AltTextAccessibility-${own}`]: alt,
      'IPTC:Caption-Abstract': caption,
      'XMP-photoshop:Headline': title,
    })
    for (const tag of ['dc:Title', 'dc:Description', 'iptcCore:AltTextAccessibility'])
      expect(file).not.toHaveProperty([`XMP-${tag}-${missing}`])
  })

  test('IIIF has labels, summary and homepage in the one language', async () => {
    const { root } = await buildHalf(own)
    const manifest = JSON.parse(readFileSync(join(root, 'public/iiif/etna/manifest.json'), 'utf8'))
    expect(manifest.label).toEqual({ [own]: [title] })
    expect(manifest.summary).toEqual({ [own]: [caption] })
    expect(manifest.items[0].label).toEqual({ [own]: [title] })
    expect(manifest.homepage.map(({ language }: { language: string[] }) => language)).toEqual([[own]])
    const collection = JSON.parse(readFileSync(join(root, 'public/iiif/collection.json'), 'utf8'))
    expect(collection.items[0].label).toEqual({ [own]: [title] })
  })

  test('the feed of the other language marks them, and offers no page in it', async () => {
    const { image } = await buildHalf(own)
    const feed = atomFeed({ images: [image], language: missing, words: interfaceWords })
    expect(feed).toContain(`<title xml:lang="${own}">${title}</title>`)
    expect(feed).toContain(`<summary xml:lang="${own}">`)
    expect(feed).not.toContain(`href="http://localhost:3000/${missing}/images/etna`)
    expect(feed.split(caption)).toHaveLength(3)
  })

  test('an embed in the other language shows them in their lang, and leads to no second page', async () => {
    const { image } = await buildHalf(own)
    const html = embedPage({ image, language: missing, words: interfaceWords })
    expect(html).toContain(`<p lang="${own}">${caption}</p>`)
    expect(html).not.toContain('hreflang')
    expect(html).toContain(`rel="canonical" href="http://localhost:3000/${own}/images/etna"`)
  })

  test('the address that names no language offers one version, and leads to the page of either', async () => {
    const { root, image } = await buildHalf(own)
    const html = new Map(documents([image], openGallery(root).words)).get('i/etna.html')!
    expect(html).toContain(`<title>${title} · Proxima</title>`)
    expect(html).toContain(`rel="canonical" href="http://localhost:3000/${own}/images/etna"`)
    expect(html.match(/rel="alternate" hreflang/g)).toHaveLength(1)
    expect(html).toContain(`<a href="/${missing}/images/etna" hreflang="${missing}" lang="${own}">`)
  })

  test('press kit, open data and cards leave the missing half out', async () => {
    const { root, image } = await buildHalf(own)
    const record = JSON.parse(
      readFileSync(join(root, 'public/press/proxima-etna.json'), 'utf8'),
    ) as PressRecord
    expect(record.caption).toEqual({ [own]: caption })
    const texts = kitTexts(
      [record],
      inEach((language) => interfaceWords[language].Kit),
    )
    const file = { fr: 'legendes.fr.txt', en: 'captions.en.txt' }
    expect(texts[file[missing]]).toContain(`${caption}\n${interfaceWords[missing].Kit.only}`)
    expect(texts[file[own]]).not.toContain(interfaceWords[own].Kit.only)
    expect(csv([record], own)).not.toContain('undefined')
    const data = openData([image], interfaceWords)
    expect(data.images[0].title).toEqual({ [own]: title })
    const validate = formats.default(new Ajv2020()).compile(openDataSchema())
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
    expect(image.cards.fr.sha256).toBe(image.cards.en.sha256)
    for (const language of [own, missing])
      expect(existsSync(join(root, `public/cards/etna.${language}.jpg`))).toBe(true)
  })

  test('a search in the other language finds no word of a half that does not exist', async () => {
    const { root, image } = await buildHalf(own)
    const [subject] = subjectsOf([image], openGallery(root).words)
    const name = own === 'fr' ? 'domine' : 'rises'
    expect(termsOf(subject, own).has(name)).toBe(true)
    expect(termsOf(subject, missing).has(name)).toBe(false)
    expect(JSON.stringify(subject)).not.toContain(strange.caption)
  })
})
