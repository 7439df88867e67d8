import { expect, test } from 'vitest'
import type { Entry } from '@/lib/catalogue/schema'
import { checkCorrections } from '@/lib/pipeline/gate/corrections'
import { describe } from '@/lib/pipeline/gate/problem'
import { entriesOf, galleryOf } from '../../helpers/opened'

const right = {
  date: '2026-01-05',
  field: 'caption' as const,
  fr: 'La baie est au sud.',
  en: 'The bay is to the south.',
}

function told(corrections: Entry['corrections'], state?: Entry['state']) {
  return checkCorrections(galleryOf({ entries: entriesOf({ etna: { corrections, state } }) })).map(describe)
}

test('a correction is told in every language that the image’s words exist in, and in no other', () => {
  expect([told(undefined), told([right])]).toEqual([[], []])
  expect(told([{ ...right, en: undefined }])).toEqual([
    'etna · corrections.0 · en: The corrections.0 is missing. Write it in lib/catalogue/entries/etna.json.',
  ])
  expect(told([{ ...right, en: undefined }], 'fr-only')).toEqual([])
  expect(told([right], 'fr-only')).toHaveLength(1)
})

test('its sentence keeps the rules of every text, and its day has come', () => {
  expect(told([{ ...right, fr: "L'été." }])[0]).toMatch(/straight apostrophe/)
  expect(told([{ ...right, date: '2999-01-01' }])[0]).toMatch(/2999-01-01, which is still to come\. Write/)
})
