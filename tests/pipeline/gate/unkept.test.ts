import { expect, test } from 'vitest'
import type { Stated } from '@/lib/catalogue/schema'
import { describe } from '@/lib/pipeline/gate/problem'
import { unkeptNotices } from '@/lib/pipeline/gate/unkept'
import type { Inspection } from '@/lib/pipeline/originals'
import { nothingStated } from '@/lib/press/metadata/stated'
import { entriesOf, galleryOf } from '../../helpers/opened'

const inspection = { stated: { ...nothingStated, notice: [{ text: '© Jane Doe' }] } } as Inspection
const told = (stated?: Stated) =>
  unkeptNotices(galleryOf({ entries: entriesOf({ etna: { stated } }) }), { 'etna.jpg': inspection }).map(
    describe,
  )

test('a notice that an entry does not keep is told, word for word', () => {
  expect(told()).toEqual([
    expect.stringMatching(
      /^etna · stated\.notice: The original carries the copyright notice “© Jane Doe”, .* Write it/,
    ),
  ])
  expect(told({ notice: [{ text: '© Jane Doe', lang: 'en' }] })).toEqual([])
  expect(told({ terms: [{ text: '© Jane Doe' }] })).toHaveLength(1)
})
