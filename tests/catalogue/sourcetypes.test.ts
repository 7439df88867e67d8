import { expect, test } from 'vitest'
import {
  isSourceType,
  isTrained,
  sourceTypeAddress,
  sourceTypes,
  sourceTypeWord,
} from '@/lib/catalogue/sourcetypes'

const vocabulary = 'cv.iptc.org/newscodes/digitalsourcetype'

test.each([
  [`http://${vocabulary}/negativeFilm`, 'negativeFilm'],
  [`https://${vocabulary}/negativeFilm/`, 'negativeFilm'],
  [`HTTP://${vocabulary}/NEGATIVEFILM`, 'negativeFilm'],
  ['negativeFilm', 'negativeFilm'],
  ['digsrctype:negativeFilm', 'negativeFilm'],
  ['http://c2pa.org/digitalsourcetype/trainedAlgorithmicData', 'trainedAlgorithmicData'],
  ['http://example.org/otherThing?x=1', 'otherThing'],
])('%s is %s', (written, word) => {
  expect(sourceTypeWord(written)).toBe(word)
})

test('every word comes back from its address, and what a model made is none of them', () => {
  for (const type of sourceTypes) expect(sourceTypeWord(sourceTypeAddress(type))).toBe(type)
  for (const type of ['trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia'])
    expect([isTrained(type), isSourceType(type)]).toEqual([true, false])
  expect([isTrained('print'), isSourceType('print'), isSourceType(null)]).toEqual([false, true, false])
})
