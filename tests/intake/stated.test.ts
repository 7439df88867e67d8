import { expect, test } from 'vitest'
import { contradictionIn, statedOf, statementIn } from '@/lib/intake/stated'
import { nothingStated } from '@/lib/press/metadata/stated'

const by = 'https://creativecommons.org/licenses/by/4.0/'
const sa = 'https://creativecommons.org/licenses/by-sa/4.0/'
const verify = 'https://jane.example/verify'
const facts = { ...nothingStated, notice: [{ text: '© Jane Doe' }] }

test('a licence’s own address goes before a page, and one within the terms is found too', () => {
  expect(statementIn({ ...facts, addresses: [verify, `${by}deed.fr`] })).toBe(by)
  expect(statementIn({ ...facts, addresses: [verify] })).toBe(verify)
  const terms = [{ text: `This work is licensed to the public under ${sa} verify at ${verify}` }]
  expect(statementIn({ ...facts, addresses: [verify], terms })).toBe(sa)
  expect(statementIn({ ...facts, terms: [{ text: 'CC BY 4.0' }] })).toBe(by)
  expect(statementIn(facts)).toBeNull()
})

test('two licences are told, with how to choose', () => {
  expect(contradictionIn({ ...facts, addresses: [by, sa] })).toBe(
    `It names two licences: ${by} and ${sa}. Find out which holds, and say it with --rights cc-by-4.0 or --rights cc-by-sa-4.0.`,
  )
  expect(contradictionIn({ ...facts, addresses: [by, `${by}deed.fr`] })).toBeUndefined()
})

test('what others said is kept as it stood, and not what the gallery says itself', () => {
  const proposed = { kind: 'photograph', rights: 'cc-by-4.0', isOurs: () => false } as const
  expect(statedOf({ ...facts, addresses: [`${by}deed.fr`, verify] }, proposed)).toEqual({
    notice: [{ text: '© Jane Doe' }],
    statements: [verify],
  })
  expect(statedOf(facts, { ...proposed, isOurs: () => true })).toBeUndefined()
  expect(statedOf({ ...facts, addresses: [sa] }, proposed)?.statements).toEqual([sa])
})

test('a source type is kept where it is not the usual one of its kind', () => {
  const of = (sourceType: string, kind: 'photograph' | 'reconstruction' = 'photograph') =>
    statedOf({ ...nothingStated, sourceType }, { kind, rights: 'cc0', isOurs: () => false })
  expect(of('negativeFilm')).toEqual({ sourceType: 'negativeFilm' })
  expect([of('digitalCapture'), of('dataDrivenMedia', 'reconstruction'), of('unheardOf')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
