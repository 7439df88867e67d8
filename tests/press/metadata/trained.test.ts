import { expect, test } from 'vitest'
import { cborAssertion, jsonAssertion, type Assertion } from '@/lib/press/c2pa/hashed'
import { superbox } from '@/lib/press/c2pa/jumbf'
import { segmentsOf } from '@/lib/press/c2pa/segments'
import { textsUnder, trainedBy } from '@/lib/press/metadata/trained'
import { jpegWith, xmpSegment } from '../../helpers/files'
import { makeTiff } from '../../helpers/tiff'

const vocabulary = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
const store = (text: string) => ({
  marker: 0xeb,
  data: Buffer.from(`JP\0\x01\0\0\0\x01\0\0\0\x40jumb\0\0\0\x20jumdc2pa${text}`, 'latin1'),
})
/** A manifest store with some assertions, which nobody has signed. */
const storeWith = (...assertions: Assertion[]) =>
  superbox(
    'c2pa',
    'c2pa',
    superbox('c2ma', 'urn:c2pa:a', superbox('c2as', 'c2pa.assertions', ...assertions.map(({ box }) => box))),
  )
const told = async (...assertions: Assertion[]) =>
  trainedBy(await jpegWith(segmentsOf(storeWith(...assertions))))

test.each([
  ['trainedAlgorithmicMedia', 'trainedAlgorithmicMedia'],
  ['compositeWithTrainedAlgorithmicMediajdescription', 'compositeWithTrainedAlgorithmicMedia'],
  ['TRAINEDALGORITHMICMEDIA', 'trainedAlgorithmicMedia'],
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

// All spellings that are refused in XMP.
const spellings = [
  `${vocabulary}trainedAlgorithmicMedia`,
  'https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia/',
  'trainedAlgorithmicMedia',
  'digsrctype:compositeWithTrainedAlgorithmicMedia',
  'HTTP://CV.IPTC.ORG/NEWSCODES/DIGITALSOURCETYPE/TRAINEDALGORITHMICMEDIA',
]

test.each(spellings)('%s is understood in an action, in its template and in metadata', async (type) => {
  const actions = (content: object) => cborAssertion('c2pa.actions.v2', { ...content })
  const said = /^Content Credentials: (?:trained|compositeWithTrained)AlgorithmicMedia$/
  expect(await told(actions({ actions: [{ action: 'c2pa.created', digitalSourceType: type }] }))).toMatch(
    said,
  )
  expect(await told(actions({ actions: [], templates: [{ action: 'x', digitalSourceType: type }] }))).toMatch(
    said,
  )
  for (const label of ['cawg.metadata', 'c2pa.metadata', 'stds.iptc'])
    for (const value of [type, { '@id': type }, [{ '@value': type }]])
      expect(await told(jsonAssertion(label, { 'Iptc4xmpExt:DigitalSourceType': value }))).toMatch(said)
  expect(await told(cborAssertion('cawg.metadata', { 'Iptc4xmpExt:DigitalSourceType': type }))).toMatch(said)
})

test('fields of IPTC 2025.1 that metadata in the credentials fill are told by their names', async () => {
  for (const name of ['AISystemUsed', 'AISystemVersionUsed', 'AIPromptInformation', 'AIPromptWriterName']) {
    const said = `Content Credentials: ${name}`
    expect(await told(jsonAssertion('cawg.metadata', { [`Iptc4xmpExt:${name}`]: 'Model 3' }))).toBe(said)
    expect(await told(jsonAssertion('c2pa.metadata', { [`x:${name}`]: { '@list': ['a'] } }))).toBe(said)
    expect(await told(cborAssertion('cawg.metadata', { [`Iptc4xmpExt:${name}`]: 'Model 3' }))).toBe(said)
    expect(await told(cborAssertion('cawg.metadata', { [`Iptc4xmpExt:${name}`]: ['Model 3'] }))).toBe(said)
    for (const nothing of ['', ' ', [], { '@type': 'rdf:Bag' }])
      expect(await told(jsonAssertion('cawg.metadata', { [`Iptc4xmpExt:${name}`]: nothing }))).toBe(undefined)
    expect(await told(cborAssertion('cawg.metadata', { [`Iptc4xmpExt:${name}`]: '' }))).toBe(undefined)
  }
})

test('what a lens saw says nothing of the kind, and no JSON at all says nothing', async () => {
  expect(
    await told(
      cborAssertion('c2pa.actions.v2', { actions: [{ digitalSourceType: `${vocabulary}digitalCapture` }] }),
      jsonAssertion('cawg.metadata', { 'Iptc4xmpExt:DigitalSourceType': 'digitalCapture' }),
    ),
  ).toBe(undefined)
  const broken = jsonAssertion('cawg.metadata', { 'x:AISystemUsed': 'a' })
  broken.box.write('!', broken.box.indexOf('{'))
  expect(await told(broken)).toBe(undefined)
})

test('a BigTIFF’s credentials are read as any other’s', () => {
  const manifests = storeWith(jsonAssertion('cawg.metadata', { 'Iptc4xmpExt:AISystemUsed': 'Model 3' }))
  const tiff = makeTiff(1, 1, Buffer.alloc(3), { isBig: true, tags: [[0xcd41, 7, manifests]] })
  expect(trainedBy(tiff)).toBe('Content Credentials: AISystemUsed')
})

test('data that is nested without end is read to its end', () => {
  let data: object = { 'a:Field': 3 }
  for (let depth = 0; depth < 50_000; depth++) data = [data]
  expect(textsUnder(data, 'field')).toEqual(['3'])
})
