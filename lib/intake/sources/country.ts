import { iso31661Alpha3ToAlpha2 } from 'iso-3166/1-a3-to-1-a2.js'
import { iso31663 } from 'iso-3166/3.js'

const byAlpha3 = new Map(Object.entries(iso31661Alpha3ToAlpha2))
const assigned = new Set(byAlpha3.values())
// Not in ISO 3166-3: a code that is reserved for another, and one that changed while its country did not.
const others: [string, string][] = [
  ['UK', 'GB'],
  ['ROM', 'RO'],
]
// Of countries that became one of today's, and one only: which part of the others is shown nobody says.
const former = iso31663
  .filter(({ to }) => to.length === 1 && assigned.has(to[0].alpha2))
  .flatMap(({ from, to: [{ alpha2 }] }) =>
    [from.alpha2, from.alpha3].map((code): [string, string] => [code, alpha2]),
  )
const legacy = new Map([...former, ...others])

/**
 * The ISO 3166-1 alpha-2 code of a country as files write it: alpha-2, alpha-3, or a code of former days;
 * `null` if it is none.
 * @example countryOf('ita') // IT
 */
export function countryOf(code: string | null) {
  const upper = code?.trim().toUpperCase() ?? ''
  if (assigned.has(upper)) return upper
  return byAlpha3.get(upper) ?? legacy.get(upper) ?? null
}

/** The countries of some codes, each once. */
export function countriesOf(codes: (string | null)[]) {
  return [...new Set(codes.map(countryOf))].filter((code) => code !== null)
}
