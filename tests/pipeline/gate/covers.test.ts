import { expect, test } from 'vitest'
import type { Entry } from '@/lib/catalogue/schema'
import { checkCovers } from '@/lib/pipeline/gate/covers'
import { describe } from '@/lib/pipeline/gate/problem'
import { entriesOf, galleryOf } from '../../helpers/opened'

type Told = Parameters<typeof entriesOf>[0]
const check = (entries: Told) => checkCovers(galleryOf({ entries: entriesOf(entries) })).map(describe)
const flaw = { of: 'photograph' as const, fr: 'Rayée.', en: 'Scratched.' }
const cover: Partial<Entry> = { themes: ['ice'], covers: ['ice'] }

test('an image may stand for a theme of its own, and is refused with a known flaw', () => {
  expect(check({ etna: cover })).toEqual([])
  expect(check({ etna: { ...cover, themes: ['sky'] } })).toEqual([
    'etna · covers: The image stands for "ice", which is none of its themes. Add it to "themes" in lib/catalogue/entries/etna.json, or remove it from "covers".',
  ])
  expect(check({ etna: { ...cover, flaws: [flaw] } })).toEqual([
    'etna · covers: The image stands for "ice", and has a known flaw. Name another image of that theme in its "covers", and remove it from those in lib/catalogue/entries/etna.json.',
  ])
  expect(check({ etna: { ...cover, flaws: [{ ...flaw, of: 'reconstruction' }] } })).toEqual([])
})

test('two images do not stand for one theme', () => {
  expect(check({ etna: cover, hekla: cover })).toEqual([
    'hekla · covers: The image stands for "ice", and so does "etna". Keep "ice" in "covers" of one of the two entries.',
  ])
})

test('a flaw is told in every language that the image’s words exist in, as any other text', () => {
  expect(check({ etna: { flaws: [{ of: 'photograph', fr: 'Rayée.' }] } })).toEqual([
    'etna · flaws.0 · en: The flaws.0 is missing. Write it in lib/catalogue/entries/etna.json.',
  ])
  expect(check({ etna: { flaws: [{ ...flaw, fr: "L'été." }] } })[0]).toMatch(/straight apostrophe/)
})
