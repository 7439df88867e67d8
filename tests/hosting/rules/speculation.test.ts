import { expect, test } from 'vitest'
import { headersOf } from '@/lib/hosting/rules/headers'
import { speculationPath, speculationRules } from '@/lib/hosting/rules/speculation'

test('pages are fetched ahead in each language, and nothing else is', () => {
  const [{ where, eagerness }] = speculationRules().prefetch
  const pages = ['/fr', '/fr/*', '/en', '/en/*'].map((href_matches) => ({ href_matches }))
  expect(where.and).toEqual([{ or: pages }, { not: { href_matches: '/*/feed.xml' } }])
  expect(eagerness).toBe('moderate')
})

test('every page names the rules, which have a media type of their own', () => {
  expect(headersOf('/fr/images/etna')['Speculation-Rules']).toBe(`"${speculationPath}"`)
  expect(headersOf(speculationPath)['Content-Type']).toBe('application/speculationrules+json')
})
