import { expect, test } from 'vitest'
import { commandLanguage, languageList, othersThan } from '@/lib/i18n/languages'
import { readWords } from '@/lib/i18n/words'
import { propose } from '@/lib/intake/proposals'
import { noFacts, type SourceFacts } from '@/lib/intake/sources/facts'
import { proposal } from '../helpers/proposal'

const words = readWords('messages')

function proposed(xmp: Partial<SourceFacts>, path = '/card/DSC_0001.jpg') {
  const sources = { sidecar: noFacts, xmp: { ...noFacts, ...xmp }, iptc: noFacts, exif: noFacts }
  return propose({ path, picture: proposal.picture, sources, choose: () => 0, words })
}

test('a keyword that names a theme in any language is that theme', async () => {
  for (const language of languageList)
    expect((await proposed({ keywords: [words[language].Themes.ice.name, 'snow'] })).themes).toEqual(['ice'])
})

test('an id comes from the file, else from its day and its title in the language of the commands', async () => {
  const [other] = othersThan(commandLanguage)
  const title = { [other]: 'Le volcan', [commandLanguage]: 'The volcano' }
  expect((await proposed({ id: 'etna', title })).id).toBe('etna')
  expect((await proposed({ id: 'No Id', date: '2017-03-19', title })).id).toBe('20170319-the-volcano')
  expect((await proposed({ title: { [other]: 'Le volcan' } })).id).toBe('le-volcan')
  expect((await proposed({ title: { 'x-default': 'Etna' } })).id).toBe('etna')
})

test('rights are established only by the address of a known statement, in whatever notation', async () => {
  const cc0 = 'https://creativecommons.org/publicdomain/zero/1.0/'
  expect((await proposed({ rightsStatement: cc0 })).rights).toBe('cc0')
  expect((await proposed({ rightsStatement: `${cc0}deed` })).rights).toBe('cc0')
  expect((await proposed({ rightsStatement: `${cc0}nowhere` })).rights).toBe('not-established')
  expect((await proposed({})).rights).toBe('not-established')
})

test('what was made as data is a reconstruction, what was generated is refused', async () => {
  expect((await proposed({ sourceType: 'dataDrivenMedia' })).kind).toBe('reconstruction')
  await expect(proposed({ sourceType: 'trainedAlgorithmicMedia' })).rejects.toThrow(
    'DSC_0001.jpg says it was made as trainedAlgorithmicMedia. Only photographs',
  )
})
