import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { installed } from './licences'

// Each lets the gallery be used, changed and passed on. LGPL's libvips is linked as a library of its own; MPL's
// dictionary is read as it came, for which of its words are words.
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
])

/** Whether an SPDX expression of AND or OR allows it. */
function allows(licence: string) {
  const plain = licence.replace(/[()]/g, '')
  return plain.includes(' OR ')
    ? plain.split(' OR ').some((one) => allowed.has(one))
    : plain.split(' AND ').every((one) => allowed.has(one))
}

test('every package that the gallery runs with has a licence that allows it', () => {
  const packages = installed()
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>
  }
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)))
  expect(
    packages.filter(({ licence }) => !allows(licence)).map(({ name, licence }) => `${name}: ${licence}`),
  ).toEqual([])
})

test('a licence that is not on the list is told from those that are', () => {
  expect(
    [
      'MIT',
      '(MIT OR GPL-3.0-only)',
      'Apache-2.0 AND MIT',
      'GPL-3.0-only',
      'MIT AND GPL-3.0-only',
      'none',
    ].map(allows),
  ).toEqual([true, true, true, false, false, false])
})
