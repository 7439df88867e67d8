import { expect, test } from 'vitest'
import { addedAsJson, addedAsText, refusedAsJson } from '@/lib/intake/report'
import { NotEntered } from '@/lib/intake/refusals'
import { proposal } from '../helpers/proposal'

const entered = {
  path: proposal.path,
  id: 'etna',
  original: 'originals/etna.jpg',
  entry: 'entries/etna.json',
}

test('an editor reads what each image is, where its files are, and what to do next', () => {
  expect(addedAsText([{ ...proposal, cameraPosition: { lat: 43.6, lon: 1.4 } }], [entered])).toBe(
    [
      'etna: photograph · 2017-03-19 · no creator · no credit · not-established · the camera stood at 43.6, 1.4',
      '  originals/etna.jpg',
      '  entries/etna.json',
      '1 image added. Now run npm run check: it lists what only you can write.',
    ].join('\n'),
  )
})

test('a place that is shown is not called the camera’s, and none is said to be none', () => {
  const position = { lat: 1, lon: 2 }
  expect(addedAsText([{ ...proposal, position, cameraPosition: position }], [entered])).toContain(
    'not-established · 1, 2\n',
  )
  expect(addedAsText([proposal], [entered])).toContain('no coordinates\n')
})

test('a program reads the same under names that stay', () => {
  const { added, refused } = JSON.parse(
    addedAsJson([{ ...proposal, cameraPosition: { lat: 43.6, lon: 1.4 } }], [entered]),
  )
  expect(Object.keys(added[0]).join(' ')).toBe(
    'path id original entry kind date creator credit rights position stood countries themes title alt caption place unsorted notes',
  )
  expect([added[0].stood, refused]).toEqual([{ lat: 43.6, lon: 1.4 }, []])
})

test('what has no known language, and what is odd about a file, are told to a program and to an editor', () => {
  const told = { ...proposal, unsorted: { title: 'Etna' }, notes: ['Something is odd.'] }
  const { added } = JSON.parse(addedAsJson([told], [entered]))
  expect([added[0].unsorted, added[0].notes]).toEqual([{ title: 'Etna' }, ['Something is odd.']])
  expect(addedAsText([told], [entered])).toContain('  entries/etna.json\n  Something is odd.\n')
})

test('a refusal names its file, another error none', () => {
  const refusal = { file: 'a.jpg', message: 'One. Two.' }
  expect(JSON.parse(refusedAsJson(new NotEntered([refusal])))).toEqual({ added: [], refused: [refusal] })
  expect(JSON.parse(refusedAsJson(new Error('One. Two.'))).refused).toEqual([
    { file: null, message: 'One. Two.' },
  ])
})
