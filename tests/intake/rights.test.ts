import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSettled } from '@/lib/catalogue/settled'
import { readWords } from '@/lib/i18n/words'
import { proposeAll } from '@/lib/intake/adding'
import { enter } from '@/lib/intake/enter'
import type { AddOptions } from '@/lib/intake/flags'
import { addedAsJson, addedAsText } from '@/lib/intake/report'
import { buildImages } from '@/lib/pipeline/images'
import { exiftool } from '../helpers/exiftool'
import { fromCamera, jpegWith, makeCard } from '../helpers/files'
import { change, makeGallery, quick, words } from '../helpers/gallery'

const propose = (path: string, options: AddOptions = {}) =>
  proposeAll([path], { options: { themes: ['volcanoes'], ...options }, words: readWords('messages') })

/** A camera's file with what ExifTool is told to write into it. */
async function withTags(...tags: string[]) {
  const path = makeCard()('etna.jpg', await fromCamera('2017:03:19 10:00:00'))
  execFileSync('exiftool', [
    '-q',
    '-overwrite_original',
    '-charset',
    'iptc=utf8',
    '-codedcharacterset=utf8',
    ...tags,
    path,
  ])
  return path
}

const licence = 'http://creativecommons.org/licenses/by-sa/3.0/igo/deed.fr'
const statement = 'https://creativecommons.org/licenses/by-sa/3.0/igo/'

test('notice, terms, licence, licensor and source type are shown, kept, and in both press files', async () => {
  const path = await withTags(
    '-EXIF:Copyright=© ESA/Zoë Dupont',
    '-IPTC:CopyrightNotice=© ESA/Zoë Dupont',
    '-XMP-dc:Rights=© ESA/Zoë Dupont',
    '-XMP-xmpRights:UsageTerms-en=Credit on the picture’s edge.',
    `-XMP-cc:license=${licence}`,
    '-XMP-xmpRights:WebStatement=https://esa.example/verify',
    '-XMP-plus:Licensor=[{LicensorName=An agency,LicensorURL=https://agency.example/}]',
    '-XMP-iptcExt:DigitalSourceType=https://cv.iptc.org/newscodes/digitalsourcetype/negativeFilm/',
    '-XMP-photoshop:Credit=ESA/Z. Dupont',
  )
  const root = await makeGallery([])
  const proposals = await propose(path)
  const stated = {
    sourceType: 'negativeFilm',
    notice: [{ text: '© ESA/Zoë Dupont' }],
    terms: [{ text: 'Credit on the picture’s edge.', lang: 'en' }],
    statements: ['https://esa.example/verify'],
    licensors: [{ name: 'An agency', url: 'https://agency.example/' }],
  }
  const entered = enter(openSettled(root), proposals)
  expect(JSON.parse(addedAsJson(proposals, entered)).added[0]).toMatchObject({
    rights: 'cc-by-sa-3.0-igo',
    stated,
  })
  const shown = addedAsText(proposals, entered)
  for (const said of ['© ESA/Zoë Dupont', 'Credit on', 'esa.example/verify', 'An agency', 'negativeFilm'])
    expect(shown).toContain(said)
  const [{ id, entry }] = entered
  expect(JSON.parse(readFileSync(join(root, entry), 'utf8'))).toMatchObject({
    stated,
    photograph: { rights: 'cc-by-sa-3.0-igo' },
  })

  for (const language of ['fr', 'en'] as const)
    change(root, `messages/${language}/captions.json`, (all: Record<string, unknown>) => {
      all[id] = words[language]
    })
  change(root, entry, (facts: Record<string, unknown>) => {
    facts.corrections = [{ date: '2026-05-04', field: 'caption', fr: 'La baie.', en: 'The bay.' }]
  })
  await buildImages(root, quick)
  const files = ['', '.en'].map((ending) => join(root, `public/press/proxima-${id}${ending}.jpg`))
  const told = exiftool('-XMP:all', '-IPTC:all', '-EXIF:Copyright', ...files)
  const corrected = [
    'Corrigé le 4 mai 2026, légende\u00a0: La baie.',
    'Corrected on 4 May 2026, caption: The bay.',
  ]
  for (const [index, file] of told.entries()) {
    expect(file).toMatchObject({
      'XMP-dc:Rights': '© ESA/Zoë Dupont',
      'IPTC:CopyrightNotice': '© ESA/Zoë Dupont',
      'IFD0:Copyright': '© ESA/Zoë Dupont',
      'XMP-xmpRights:UsageTerms': 'Credit on the picture’s edge.',
      'XMP-xmpRights:WebStatement': statement,
      'XMP-plus:Licensor': [{ LicensorName: 'An agency', LicensorURL: 'https://agency.example/' }],
      'XMP-xmp:MetadataDate': '2026:05:04',
      'XMP-photoshop:Instructions': corrected[index],
    })
    expect(String(file['XMP-iptcExt:DigitalSourceType'])).toMatch(/negative/i)
  }
})

test('a press file of ours that comes back says nothing that others said', async () => {
  const from = await makeGallery(['etna'])
  await buildImages(from, quick)
  for (const ending of ['', '.en']) {
    const [{ stated, rights }] = await propose(join(from, `public/press/proxima-etna${ending}.jpg`))
    expect([stated, rights]).toEqual([undefined, 'esa-standard'])
  }
})

test.each([
  [
    '-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    /made as trainedAlgorithmicMedia\. Only/,
  ],
  [
    '-XMP-iptcExt:DigitalSourceType=https://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia/',
    /made as compositeWithTrained\w+\. Only/,
  ],
])('what a trained model made is refused: %s', async (tag, told) => {
  await expect(propose(await withTags(tag))).rejects.toThrow(told)
})

test('two licences are refused until an editor says which holds; the other stays in the entry', async () => {
  const path = await withTags(
    `-XMP-cc:license=${licence}`,
    '-XMP-xmpRights:WebStatement=https://creativecommons.org/publicdomain/zero/1.0/',
  )
  await expect(propose(path)).rejects.toThrow(
    /It names two licences: .* --rights cc-by-sa-3\.0-igo or --rights cc0\./,
  )
  const [{ rights, stated }] = await propose(path, { rights: 'cc0' })
  expect([rights, stated]).toEqual(['cc0', { statements: [licence] }])
})

test('what Content Credentials say of a trained model is believed', async () => {
  const actions = 'c2pa.actions http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
  const data = Buffer.from(`JP\0\x01\0\0\0\x01\0\0\0\x40jumb\0\0\0\x20jumd${actions}`, 'latin1')
  const jpeg = await jpegWith([{ marker: 0xeb, data }], await fromCamera('2017:03:19 10:00:00'))
  await expect(propose(makeCard()('etna.jpg', jpeg))).rejects.toThrow(
    /etna\.jpg says a trained model had a part in it \(Content Credentials: trainedAlgorithmicMedia\)\. Only/,
  )
})
