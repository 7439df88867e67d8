import { expect, test } from 'vitest'
import { headersOf } from '@/lib/hosting/rules/headers'
import { speculationPath, speculationRules } from '@/lib/hosting/rules/speculation'

test('pages are fetched ahead in each language, and nothing else is', () => {
  const [{ where, eagerness }] = speculationRules().prefetch
  expect(where.or.map(({ href_matches }) => href_matches)).toEqual(['/fr', '/fr/*', '/en', '/en/*'])
  expect(eagerness).toBe('moderate')
})

test('every page names the rules, which have a media type of their own', () => {
  expect(headersOf('/fr/images/etna')['Speculation-Rules']).toBe(`"${speculationPath}"`)
  expect(headersOf(speculationPath)['Content-Type']).toBe('application/speculationrules+json')
})
