import { expect, test } from 'vitest'
import { documents } from '@/lib/pipeline/press/documents'
import { quick } from '../../helpers/gallery'
import { etna, interfaceWords, onlyIn } from '../../helpers/image'

test('a list of all, a sum of every file, and a record of every image in every language', () => {
  const half = { ...onlyIn('fr'), id: 'half' }
  const texts = documents({ images: [etna, half], words: interfaceWords, recipes: quick })
  expect(JSON.parse(texts.get('index.json')!)).toEqual([{ id: 'etna' }, { id: 'half' }])
  expect([...texts.keys()].filter((name) => name.endsWith('.json'))).toEqual([
    'proxima-etna.json',
    'proxima-etna.en.json',
    'proxima-half.json',
    'proxima-half.en.json',
    'index.json',
  ])
  // two of the whole image, one of the half
  expect(texts.get('SHA256SUMS')!.trim().split('\n')).toHaveLength(3)
  expect(texts.get('proxima-etna.en.jpg.sha256')).toBe(`${'ab'.repeat(32)}  proxima-etna.en.jpg\n`)
})
