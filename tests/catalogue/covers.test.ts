import { expect, test } from 'vitest'
import { coverOf, leadOf } from '@/lib/catalogue/covers'
import { flawsOf } from '@/lib/catalogue/flaws'
import { openGallery } from '@/lib/catalogue/gallery'
import type { Image } from '@/lib/catalogue/image'
import { themes } from '@/lib/catalogue/schema'
import { etna } from '../helpers/image'

const flaws = [{ of: 'photograph' as const, fr: 'Rayée.', en: 'Scratched.' }]
const image = (id: string, facts: Partial<Image> = {}): Image => ({ ...etna, id, themes: ['ice'], ...facts })

test('the image whose entry says so stands for a theme, or else the first that is of it above all', () => {
  const [second, first] = [image('b', { themes: ['sky', 'ice'] }), image('a')]
  expect(coverOf('ice', [second, first]).id).toBe('a')
  expect(coverOf('ice', [first, { ...second, covers: ['ice'] }]).id).toBe('b')
  expect(coverOf('ice', [second]).id).toBe('b')
})

test('one with a known flaw stands for a theme or the wall only where there is no other', () => {
  const quotation = { speaker: 'Thomas Pesquet', date: '2016-12-03' }
  const [flawed, sound] = [image('a', { flaws, covers: ['ice'], quotation }), image('b')]
  expect([coverOf('ice', [flawed, sound]).id, leadOf([flawed, sound]).id]).toEqual(['b', 'b'])
  expect([coverOf('ice', [flawed]).id, leadOf([flawed]).id]).toEqual(['a', 'a'])
  // Told of the photograph, it says nothing of the computed view.
  expect(leadOf([{ ...flawed, kind: 'reconstruction' }, sound]).id).toBe('a')
})

test('the first image with a quotation leads the wall, or else the first of all', () => {
  const quoted = image('b', { quotation: { speaker: 'Thomas Pesquet', date: '2016-12-03' } })
  expect(leadOf([image('a'), quoted, { ...quoted, id: 'c' }])).toBe(quoted)
  expect(leadOf([image('a'), image('b')]).id).toBe('a')
})

test('every theme of this gallery has a cover of its own, without a flaw', () => {
  const entries = [...openGallery('.').entries].map(([id, entry]) => ({ id, ...entry }))
  const covers = themes.map((theme) =>
    coverOf(
      theme,
      entries.filter((entry) => entry.themes.includes(theme)),
    ),
  )
  expect(new Set(covers.map(({ id }) => id)).size).toBe(themes.length)
  for (const cover of covers) expect([cover.covers?.length, flawsOf(cover)], cover.id).toEqual([1, []])
})
