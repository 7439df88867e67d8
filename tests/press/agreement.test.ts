import { load } from 'cheerio'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { entries, ids, locales, manifest, markOf, messages, wordsOf } from '../helpers/pages'
import { authoredImages } from '@/lib/catalogue/authored'
import { openGallery } from '@/lib/catalogue/gallery'
import type { Kind } from '@/lib/catalogue/schema'
import { inEach, type Language } from '@/lib/i18n/languages'
import { statementOf } from '@/lib/catalogue/rights'
import { csv } from '@/lib/press/kit/csv'
import type { PressRecord } from '@/lib/press/kit/record'
import { exiftool } from '../helpers/exiftool'

/** White space of any kind and amount is one space: HTML folds it, and a no-break space is white space. */
const fold = (text: string | undefined | null) => (text ?? '').replace(/\s+/g, ' ').trim()

// An alt text may be a general one, where the written one describes another original.
const authored = new Map(authoredImages(openGallery('.')).map((image) => [image.id, image]))
const filesOf = (locale: Language) => {
  const names = ids.map((id) => manifest[id].press[locale].file)
  const read = exiftool('-XMP:all', ...names.map((name) => `public/press/${name}`))
  const xmp = new Map(read.map((file) => [String(file['XMP-plus:ImageSupplierImageID']), file]))
  const records = names.map(
    (name) =>
      JSON.parse(readFileSync(`public/press/${name.replace('.jpg', '.json')}`, 'utf8')) as PressRecord,
  )
  return { xmp, table: parseCsv(csv(records, 'en')) }
}
const files = inEach(filesOf)

/**
 * Everything that the built site says of one image in one language, each surface read by a reader of its own.
 */
function surfaces(id: string, locale: 'fr' | 'en') {
  const $ = load(readFileSync(`.next/finished/${locale}/images/${id}.html`, 'utf8'))
  const jsonld = JSON.parse($('script[type="application/ld+json"]').text())
  const { xmp, table } = files[locale]
  const file = xmp.get(id)!
  const row = table.find((cells) => cells.id === id)!
  const credit = $(`#credit-${locale}`).text().split('\n')
  const html = load(load($(`#html-${locale}`).html()!).text())
  return { $, jsonld, file, row, credit, html }
}

describe.each(locales)('in %s, the surfaces agree on', (locale) => {
  const other = locale === 'fr' ? 'en' : 'fr'

  test.each(ids)('%s', (id) => {
    const { $, jsonld, file, row, credit, html } = surfaces(id, locale)
    const { title, caption } = wordsOf(id)[locale]
    const alt = authored.get(id)!.words[locale].alt
    const [, entry] = entries.find(([key]) => key === id)!
    const agree = (what: string, expected: string, ...told: (string | undefined)[]) => {
      for (const text of told) expect(fold(text), what).toBe(fold(expected))
    }
    agree(
      'caption',
      caption,
      $(`article p[lang="${locale}"]`).first().text(),
      jsonld.caption,
      credit[1],
      html('p').first().text(),
      row[`caption_${locale}`],
    )
    agree('caption of a card', markOf(id, locale) + caption, $('meta[name="description"]').attr('content'))
    agree(
      'caption in the file',
      describedAs(caption, entry.kind, locale),
      file['XMP-dc:Description'] as string,
      file[`XMP-dc:Description-${locale}`] as string,
    )
    agree('the other caption', wordsOf(id)[other].caption, $(`article p[lang="${other}"]`).first().text())
    agree(
      'title',
      title,
      $('h1').text(),
      $('title').text().replace(' · Proxima', ''),
      jsonld.name,
      file[`XMP-dc:Title-${locale}`] as string,
      row[`title_${locale}`],
    )
    agree(
      'alt',
      alt,
      $('article img').first().attr('alt'),
      jsonld.description,
      file[`XMP-iptcCore:AltTextAccessibility-${locale}`] as string,
      row[`alt_${locale}`],
    )
    const creditLine =
      entry.kind === 'reconstruction' ? messages(locale).Rights.cc0.credit : entry.photograph.credit
    agree(
      'credit',
      creditLine,
      jsonld.creditText,
      $('#rights ~ dl dd').eq(2).text(),
      html('a').first().text(),
      row[`credit_${locale}`],
    )
    const label = messages(locale).CreditBlock.credit
    expect(fold(credit.find((line) => line.startsWith(label)))).toContain(fold(creditLine))
    agree('credit in the file', authored.get(id)!.credit![locale], file['XMP-photoshop:Credit'] as string)
    agree(
      'rights statement',
      entry.kind === 'reconstruction'
        ? 'https://creativecommons.org/publicdomain/zero/1.0/'
        : statementOf(entry.photograph.rights)!,
      jsonld.license,
      file['XMP-xmpRights:WebStatement'] as string,
      licenceOf($('a[rel="license"]').first().attr('href')),
      licenceOf(html('a[rel="license"]').attr('href')),
      row.rights_statement,
    )
    const date = entry.taken.basis === 'stated' ? entry.taken.date : ''
    agree(
      'date',
      date,
      jsonld.dateCreated,
      (file['XMP-photoshop:DateCreated'] as string | undefined)?.replaceAll(':', '-'),
      row.date,
    )
    expect($('#facts ~ dl time').attr('datetime')).toBe(entry.taken.date)
    agree(
      'kind',
      `http://cv.iptc.org/newscodes/digitalsourcetype/${entry.kind === 'reconstruction' ? 'dataDrivenMedia' : 'digitalCapture'}`,
      jsonld.digitalSourceType,
      file['XMP-iptcExt:DigitalSourceType'] as string,
    )
    agree(
      'hash',
      manifest[id].press[locale].sha256,
      jsonld.sha256,
      $('a[href$=".sha256"]').closest('section').find('code').text(),
      row.sha256,
    )
  })
})

test.each(locales)('each Lang-Alt of the files in %s holds the message files’ words byte for byte', (own) => {
  for (const id of ids) {
    const file = files[own].xmp.get(id)!
    const { kind } = authored.get(id)!
    for (const locale of locales) {
      const { title, caption } = wordsOf(id)[locale]
      const { alt } = authored.get(id)!.words[locale]
      expect(file[`XMP-dc:Title-${locale}`]).toBe(title)
      expect(file[`XMP-dc:Description-${locale}`]).toBe(describedAs(caption, kind, locale))
      expect(file[`XMP-iptcCore:AltTextAccessibility-${locale}`]).toBe(alt)
    }
    expect(file['XMP-dc:Title']).toBe(wordsOf(id)[own].title)
  }
})

/** The statement whose page in one language a link leads to. */
function licenceOf(href: string | undefined) {
  return href?.replace(/deed\.\w+$/, '')
}

/** A caption as a file says it: a computed view's ends with what it is, after a full stop. */
function describedAs(caption: string, kind: Kind, locale: Language) {
  if (kind === 'photograph') return caption
  return `${caption}${/[\p{L}\d]$/u.test(caption) ? '.' : ''} ${messages(locale).Press.reconstruction}`
}

/** RFC 4180 with a byte order mark, into one object a row. */
function parseCsv(text: string): Record<string, string>[] {
  expect(text.startsWith('\ufeff')).toBe(true)
  const rows = text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell.replaceAll('""', '"')))
  const [head, ...body] = rows
  return body.map((cells) => Object.fromEntries(cells.map((cell, index) => [head[index], cell])))
}
