import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inEach, languageList, type Language } from '@/lib/i18n/languages'
import { pressFields, type PressFields } from '@/lib/press/file'
import { readers as listed } from '@/lib/press/readers'
import { picture } from '../helpers/gallery'
import { computedEtna, etna, interfaceWords } from '../helpers/image'
import { embedded } from '../helpers/press'
import { packetOf, readers, type Seen } from '../helpers/readers'

// Quotation marks, no-break spaces, what XML escapes, a ligature, and letters of one, two and three bytes.
const words = {
  fr: {
    title: 'L’Etna & ses «\u00a0sœurs\u00a0»',
    alt: 'Un volcan.',
    caption: 'À l’est\u202f: l’Etna, <3\u202f357\u00a0m>, et «\u00a0la mer\u00a0» d’un été — œuvre de 火山.',
  },
  en: {
    title: 'Etna & its “sisters”',
    alt: 'A volcano.',
    caption: 'To the east: Mount Etna, <3,357 m>, and “the sea” of one summer — a work of 火山.',
  },
}
const taken = { ...etna, words }
const computed = { ...computedEtna, words, kind: 'reconstruction' as const }

const folder = mkdtempSync(join(tmpdir(), 'readers-'))
const fields = inEach((language) => pressFields(taken, language, interfaceWords))
const paths = languageList.map((language) => join(folder, `${language}.jpg`))
const computedPath = join(folder, 'computed.jpg')

beforeAll(async () => {
  const jpeg = await picture(80, 60).jpeg().toBuffer()
  for (const [index, language] of languageList.entries())
    writeFileSync(paths[index], embedded(jpeg, fields[language]))
  // A computed view has nobody who made it, and its readers are those of a photograph.
  const marked = { ...pressFields(computed, 'en', interfaceWords), creator: 'Proxima' }
  writeFileSync(computedPath, embedded(jpeg, { ...marked, exif: { ...marked.exif, artist: 'Proxima' } }))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What a file in a language says in each of its places. */
function said({ one, creator }: PressFields) {
  const { title, caption, credit, shortCredit, copyrightNotice: rights } = one
  return {
    xmp: { title, caption, credit, rights, creator },
    iim: { title, caption, credit: shortCredit, rights, creator },
    exif: { caption, rights, creator },
  }
}

describe.each(Object.entries(readers))('%s', (name, programs) => {
  const told = listed.find(({ programs }) => programs === name)!

  test.each(programs)('shows each file in its language, whole', async (read) => {
    const seen = await read(paths)
    for (const [index, language] of languageList.entries()) {
      const { tags, ...places } = seen[index]
      const expected = said(fields[language])
      // what the press page says of the program, and no more
      expect(Object.keys(places)).toEqual(told.slots)
      for (const slot of told.slots) if (slot !== 'some') expect(places[slot], slot).toEqual(expected[slot])
      expect(tags).toEqual(told.all && inEach((each: Language) => words[each].title))
    }
  })

  test.each(programs)('shows that a computed view is no photograph', async (read) => {
    const [seen]: Seen[] = await read([computedPath])
    for (const slot of told.slots)
      if (slot !== 'some') expect(seen[slot]!.caption).toMatch(/ Computed view, not a photograph\.$/)
  })
})

test('sharp hands on the packet with the file’s language first', async () => {
  for (const [index, language] of languageList.entries()) {
    const packet = await packetOf(paths[index])
    const title = words[language].title.replace('&', '&amp;')
    expect(packet).toContain(`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li>`)
  }
})

test('the press page names no program that is not run here but those of its last line', () => {
  expect(listed.slice(0, -1).map(({ programs }) => programs)).toEqual(Object.keys(readers))
  expect(listed.at(-1)!.slots).toEqual(['some'])
})
