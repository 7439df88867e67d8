import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  canKeep,
  heldQuery,
  moved,
  readSelection,
  sharedIds,
  toggled,
  writeSelection,
} from '@/components/selection/selection'

const kept = new Map<string, string>()
const told = vi.fn()

beforeEach(() => {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  vi.stubGlobal('dispatchEvent', told)
})
afterEach(() => {
  vi.unstubAllGlobals()
  told.mockClear()
  kept.clear()
})

test('a selection is read as it was written, and the page is told of it', () => {
  writeSelection(['etna', 'nile'])
  expect(readSelection()).toEqual(['etna', 'nile'])
  expect(told).toHaveBeenCalledOnce()
})

test.each(['no JSON', '{"etna":1}', '[1,null]'])(
  'what is no list of ids is an empty selection: %s',
  (text) => {
    writeSelection(['etna'])
    for (const key of kept.keys()) kept.set(key, text)
    expect(readSelection()).toEqual([])
  },
)

test('where a browser keeps nothing, the page does while it is open, and is told', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new Error('full')
    },
  })
  writeSelection(['etna'])
  expect(told.mock.calls[0][0].detail).toEqual(['etna'])
  expect(readSelection()).toEqual(['etna'])
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  writeSelection([])
  expect(readSelection()).toEqual([])
})

test('what the page alone holds goes along in the links, and nothing that was removed stays kept', () => {
  writeSelection(['etna'])
  expect(heldQuery()).toBe('')
  expect(canKeep(['etna', 'nile'])).toBe(true)
  expect([...kept.keys()]).toHaveLength(1)
  const [key] = kept.keys()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem(name: string, value: string) {
      if (value.length > (kept.get(name) ?? '').length) throw new Error('full')
      kept.set(name, value)
    },
  })
  expect(canKeep(['etna', 'nile'])).toBe(false)
  writeSelection(['etna', 'nile'])
  expect(heldQuery()).toBe('?ids=etna,nile')
  expect(kept.get(key)).toBe('["etna"]')
  writeSelection(['nile', 'alps'])
  expect(readSelection()).toEqual(['nile', 'alps'])
  expect(kept.get(key)).toBe('[]')
  writeSelection([])
  expect(heldQuery()).toBe('')
})

test('a selection is a set: its order is kept, and no image is in it twice', () => {
  writeSelection(['nile', 'etna', 'nile'])
  expect(told.mock.calls[0][0].detail).toEqual(['nile', 'etna'])
  expect(readSelection()).toEqual(['nile', 'etna'])
  for (const key of kept.keys()) kept.set(key, '["a","b","a"]')
  expect(readSelection()).toEqual(['a', 'b'])
  expect(sharedIds('?ids=nile,etna, nile,etna')).toEqual(['nile', 'etna'])
})

test('an image is added at the end, and removed where it is', () => {
  expect(toggled(['etna'], 'nile')).toEqual(['etna', 'nile'])
  expect(toggled(['etna', 'nile', 'alps'], 'nile')).toEqual(['etna', 'alps'])
})

test('an image is moved by one place, and at either end it stays', () => {
  expect(moved(['etna', 'nile', 'alps'], 'alps', -1)).toEqual(['etna', 'alps', 'nile'])
  expect(moved(['etna', 'nile', 'alps'], 'etna', 1)).toEqual(['nile', 'etna', 'alps'])
  expect(moved(['etna', 'nile'], 'etna', -1)).toEqual(['etna', 'nile'])
  expect(moved(['etna', 'nile'], 'nile', 1)).toEqual(['etna', 'nile'])
  expect(moved(['etna'], 'nobody', 1)).toEqual(['etna'])
})

test('an address shares ids, or none at all: of no image there is nothing to share', () => {
  expect(sharedIds('?ids=etna,nile,')).toEqual(['etna', 'nile'])
  expect(sharedIds('?ids=')).toBeNull()
  expect(sharedIds('?ids=,')).toBeNull()
  expect(sharedIds('?q=etna')).toBeNull()
})
