import { expect, test } from 'vitest'
import { factsOf, inEach, languageList } from '@/lib/i18n/languages'
import { columns, kitTexts } from '@/lib/press/kit/texts'
import { viewOf } from '@/lib/catalogue/camera'
import { viewText } from '@/lib/press/viewed'
import { computedEtna, etna, interfaceWords, onlyIn, recordOf } from '../../helpers/image'
import { pointed } from '../../helpers/pointed'

const kit = inEach((language) => interfaceWords[language].Kit)

test('a kit has captions in a file for each language, and the licences', () => {
  expect(Object.keys(kitTexts([recordOf(etna)], kit))).toEqual([
    'legendes.fr.txt',
    'captions.en.txt',
    'LICENCES.txt',
  ])
})

test('a caption in another language than its file’s is there with a note', () => {
  const texts = kitTexts([recordOf(onlyIn('en'))], kit)
  expect(texts['legendes.fr.txt']).toContain(`${etna.words.en.caption}\n${interfaceWords.fr.Kit.only}\n`)
  expect(texts['captions.en.txt']).not.toContain(interfaceWords.en.Kit.only)
})

test('images under the same rights share one paragraph of the licences', () => {
  const records = [recordOf(etna), { ...recordOf(computedEtna), file: 'computed.jpg' }, recordOf(etna)]
  const paragraphs = kitTexts(records, kit)['LICENCES.txt'].split('\n\n\n')
  // two images of ESA's, one of our own
  expect(paragraphs.map((paragraph) => paragraph.match(/\.jpg$/gm)?.length)).toEqual([2, 1])
})

test('a caption file says of a computed view that it is no photograph, and names the file of its kit', () => {
  for (const language of languageList) {
    const record = recordOf(computedEtna, language)
    const text = kitTexts([record], kit)[factsOf(language).captionsFile]
    const { caption } = computedEtna.words[language]
    expect(text).toContain(`${caption}\n${interfaceWords[language].Press.reconstruction}\n`)
    expect(text).toContain(`${kit[language].file} ${computedEtna.press[language].file}\n`)
    expect(kitTexts([recordOf(etna)], kit)[factsOf(language).captionsFile]).not.toContain(
      interfaceWords[language].Press.reconstruction,
    )
  }
})

test('the captions and the table say where it is and how it was computed', () => {
  for (const language of languageList) {
    const record = recordOf(pointed, language)
    const text = kitTexts([record], kit)[factsOf(language).captionsFile]
    const view = viewText(viewOf(pointed)!, language, interfaceWords[language])
    const country = language === 'fr' ? 'Italie' : 'Italy'
    expect(text).toContain(`${kit[language].place} Etna\n${kit[language].countries} ${country}\n`)
    expect(text).toContain(`\n${view}\n`)
    const cells = Object.fromEntries(columns.map(([name, cell]) => [name, cell(record)]))
    expect(cells).toMatchObject({ [`countries_${language}`]: country, [`view_${language}`]: view })
  }
  const unknown = recordOf({ ...etna, place: null, countries: [] })
  expect(unknown).toMatchObject({ place: null, countries: null, view: null })
})
