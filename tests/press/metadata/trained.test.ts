import { expect, test } from 'vitest'
import { trainedBy } from '@/lib/press/metadata/trained'
import { jpegWith, xmpSegment } from '../../helpers/files'

const vocabulary = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
const store = (text: string) => ({
  marker: 0xeb,
  data: Buffer.from(`JP\0\x01\0\0\0\x01\0\0\0\x40jumb\0\0\0\x20jumdc2pa${text}`, 'latin1'),
})

test.each([
  ['trainedAlgorithmicMedia', 'trainedAlgorithmicMedia'],
  ['compositeWithTrainedAlgorithmicMediajdescription', 'compositeWithTrainedAlgorithmicMedia'],
  ['digitalCapture', undefined],
  ['negativeFilmqdigitalsourcetype', undefined],
])('credentials that say %s say %s', async (written, word) => {
  const jpeg = await jpegWith([store(`iactions${vocabulary}${written}`)])
  expect(trainedBy(jpeg)).toBe(word && `Content Credentials: ${word}`)
})

test('the same words outside of credentials are XMP’s to say', async () => {
  expect(
    trainedBy(await jpegWith([xmpSegment(`<dc:source>${vocabulary}trainedAlgorithmicMedia</dc:source>`)])),
  ).toBe(undefined)
})
