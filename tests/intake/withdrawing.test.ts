import { expect, test } from 'vitest'
import { readRemoving } from '@/lib/intake/withdrawing'

const today = '2026-05-04'
const read = (line: string) => readRemoving(line.split(' '), today)
const why = '--why-fr Erreur --why-en Mistake'

test('an image is removed, handed over, or withdrawn from today or an earlier day on', () => {
  expect(read('etna')).toEqual({ id: 'etna' })
  expect(read('etna --to nile')).toEqual({ id: 'etna', to: 'nile' })
  const withdrawal = { since: today, why: { fr: 'Erreur', en: 'Mistake' } }
  expect(read(`etna --withdraw ${why}`)).toEqual({ id: 'etna', withdrawal })
  expect(read(`etna --withdraw --since 2026-01-02 --ask a@b.org ${why}`).withdrawal).toMatchObject({
    since: '2026-01-02',
    ask: 'a@b.org',
  })
})

test.each([
  ['--withdraw', /One id is needed\. Write/],
  ['etna --withdraw', /not said in French and English\. Say it with --why-fr "…" and --why-en "…"\./],
  ['etna --withdraw --why-fr Erreur', /not said in English\. Say it with --why-en "…"\./],
  [`etna --withdraw --to nile ${why}`, /leads nowhere\. Leave --to away/],
  [`etna --withdraw --since 2026-05-05 ${why}`, /no day that has come\. Write/],
  [`etna --withdraw --since 2026-02-30 ${why}`, /no day that has come\. Write/],
  [`etna ${why}`, /--why-fr and --why-en would be told nobody\. Add --withdraw\./],
])('%s is refused, with how to mend it', (line, told) => {
  expect(() => read(line)).toThrow(told)
})
