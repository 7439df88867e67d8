import { expect, test } from 'vitest'
import type { Verdict } from '@/lib/catalogue/credentials'
import { checkMade } from '@/lib/pipeline/gate/made'
import { describe } from '@/lib/pipeline/gate/problem'
import type { Inspection } from '@/lib/pipeline/originals'
import { nothingStated, type StatedFacts } from '@/lib/press/metadata/stated'
import { etnaVerdict } from '../../helpers/image'
import { entriesOf, galleryOf } from '../../helpers/opened'

function told(facts: Partial<StatedFacts>, kind: 'photograph' | 'reconstruction' = 'photograph') {
  const inspection = { stated: { ...nothingStated, ...facts } } as Inspection
  const gallery = galleryOf({ entries: entriesOf({ etna: { kind } }) })
  return checkMade(gallery, { 'etna.jpg': inspection }).map(describe)
}

test('what a trained model made, or had a part in, does not hang', () => {
  expect(told({ sourceType: 'trainedAlgorithmicMedia' })).toEqual([
    'etna · original: lib/catalogue/originals/etna.jpg says that a trained model made it, or a part of it (trainedAlgorithmicMedia). Hang what a camera took or what was computed from data, and remove the file.',
  ])
  expect(told({ sourceType: 'dataDrivenMedia', trainedBy: 'Model 3' }, 'reconstruction')).toHaveLength(1)
})

test('a file that was made in another way than its entry says is told', () => {
  expect(told({ sourceType: 'dataDrivenMedia' })[0]).toMatch(
    /says that it was made as dataDrivenMedia, .* is a photograph\./,
  )
  expect(told({ sourceType: 'negativeFilm' }, 'reconstruction')).toHaveLength(1)
  expect(told({ sourceType: 'negativeFilm' })).toEqual([])
  expect(told({ sourceType: 'dataDrivenMedia' }, 'reconstruction')).toEqual([])
  expect([told({}), told({ sourceType: 'unheardOf' })]).toEqual([[], []])
})

test('what was never before a lens, nor computed from data, is neither', () => {
  for (const sourceType of ['algorithmicMedia', 'screenCapture', 'digitalCreation'])
    for (const kind of ['photograph', 'reconstruction'] as const)
      expect(told({ sourceType }, kind)).toEqual([
        `etna · original: lib/catalogue/originals/etna.jpg says that it was made as ${sourceType}, which is neither a photograph nor computed. Hang what a camera took or what was computed from data, and remove the file.`,
      ])
})

test('what Content Credentials say of how a picture was made counts as what its metadata say', () => {
  const verdict = (facts: Partial<Verdict>) => {
    const inspection = { stated: nothingStated, verdict: { ...etnaVerdict, ...facts } } as Inspection
    return checkMade(galleryOf(), { 'etna.jpg': inspection }).map(describe)
  }
  expect(verdict({ sourceType: 'digitalCapture', sourceTypes: ['digitalCapture'] })).toEqual([])
  expect(verdict({ sourceType: 'dataDrivenMedia' })[0]).toMatch(/made as dataDrivenMedia, .* a photograph\./)
  expect(verdict({ sourceTypes: ['digitalCapture', 'trainedAlgorithmicMedia'] })[0]).toMatch(
    /a trained model made it, or a part of it \(trainedAlgorithmicMedia\)/,
  )
})
