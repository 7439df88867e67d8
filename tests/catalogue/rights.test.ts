import { describe, expect, test } from 'vitest'
import { languageList } from '@/lib/i18n/languages'
import {
  deedOf,
  editionOf,
  familyOf,
  isProtected,
  isRightsKey,
  rightsNamed,
  rightsPattern,
  rightsStatements,
  rightsWithin,
  rightsWords,
  singleRights,
  statementOf,
} from '@/lib/catalogue/rights'
import { interfaceWords } from '../helpers/image'

const cc = 'creativecommons.org'
const rs = 'rightsstatements.org'

describe('one licence in all its notations', () => {
  test.each([
    [`http://${cc}/publicdomain/zero/1.0/`, 'cc0'],
    [`https://www.${cc}/publicdomain/zero/1.0`, 'cc0'],
    [`https://${cc}/publicdomain/zero/1.0/deed.fr`, 'cc0'],
    [`HTTPS://${cc.toUpperCase()}/PUBLICDOMAIN/ZERO/1.0/LEGALCODE`, 'cc0'],
    ['CC0-1.0', 'cc0'],
    ['CC0', 'cc0'],
    [`http://${cc}/publicdomain/mark/1.0/deed.en`, 'pdm'],
    [`https://${cc}/licenses/by/4.0/`, 'cc-by-4.0'],
    [`${cc}/licenses/by/4.0`, 'cc-by-4.0'],
    [`//${cc}/licenses/by/4.0/`, 'cc-by-4.0'],
    [` <http://${cc}/licenses/by/4.0/legalcode.fr> `, 'cc-by-4.0'],
    [`http://${cc}/licenses/by/4.0/rdf`, 'cc-by-4.0'],
    [`https://${cc}/licenses/by/4.0/deed.zh-hans?ref=chooser-v1#top`, 'cc-by-4.0'],
    [`http://${cc}/licenses/by-sa/3.0/igo/`, 'cc-by-sa-3.0-igo'],
    [`https://${cc}/licenses/by-sa/3.0/igo/deed.fr`, 'cc-by-sa-3.0-igo'],
    [`http://www.${cc}/Licenses/BY-SA/3.0/IGO/legalcode`, 'cc-by-sa-3.0-igo'],
    [`http://${cc}/licenses/by-nc-nd/2.5/scotland/`, 'cc-by-nc-nd-2.5-scotland'],
    [`http://${cc}/licenses/by/2.0/fr/deed.fr_CA`, 'cc-by-2.0-fr'],
    [`http://${cc}/licenses/by-nd-nc/1.0/`, 'cc-by-nc-nd-1.0'],
    ['CC BY-SA 4.0', 'cc-by-sa-4.0'],
    ['CC BY 4.0 International', 'cc-by-4.0'],
    ['cc-by-sa-3.0-igo', 'cc-by-sa-3.0-igo'],
    ['https://spdx.org/licenses/CC-BY-NC-SA-4.0.html', 'cc-by-nc-sa-4.0'],
    [`https://${rs}/page/InC/1.0/?language=fr`, 'rs-inc'],
    [`http://www.${rs}/vocab/inc-ow-eu/1.0`, 'rs-inc-ow-eu'],
    [`https://${rs}/data/NoC-US/1.0.ttl`, 'rs-noc-us'],
    ['http://nasa.gov/NASA-brand-center/images-and-media', 'nasa-media'],
    [rightsStatements['esa-standard'].replace('https://www.', 'http://') + '/', 'esa-standard'],
  ])('%s is %s', (address, key) => {
    expect(rightsNamed(address)).toBe(key)
  })
})

test.each([
  `https://${cc}/licenses/by/5.0/`,
  // No licence of version 4.0 was ported, and that of organisations is of 3.0 alone.
  `https://${cc}/licenses/by/4.0/fr/`,
  `https://${cc}/licenses/by/2.0/igo/`,
  `https://${cc}/licenses/by/3.0/xx/`,
  `https://${cc}/licenses/nc/1.0/`,
  `https://${cc}/licenses/by-by/4.0/`,
  `https://${cc}/licenses/by-nd-sa/4.0/`,
  `https://${cc}/publicdomain/zero/1.0/nowhere`,
  `https://${cc}.example/licenses/by/4.0/`,
  `https://example.org/${cc}/licenses/by/4.0/`,
  `https://${rs}/vocab/InC-XX/1.0/`,
  'CC',
  'CC BY',
  '',
  'All rights reserved',
])('"%s" names no rights', (text) => {
  expect(rightsNamed(text)).toBeUndefined()
})

const versioned = ['1.0', '2.0', '2.1', '2.5', '3.0', '4.0'].flatMap((version) =>
  ['by', 'by-sa', 'by-nc', 'by-nd', 'by-nc-sa', 'by-nc-nd'].map((name) => `cc-${name}-${version}`),
)
const keys = [...singleRights, ...versioned, 'cc-by-sa-3.0-igo', 'cc-by-2.0-fr'].filter(isRightsKey)

test('every key has an address that names it, words in every language, and is a key', () => {
  // 17 without a version, 6 licences of 6 versions, 2 ported.
  expect(keys).toHaveLength(17 + 36 + 2)
  for (const key of keys) {
    const statement = statementOf(key)
    expect(key).toMatch(rightsPattern)
    if (key !== 'not-established') expect(rightsNamed(statement ?? ''), key).toBe(key)
    for (const language of languageList) {
      const { name, allowed, refused, ask } = rightsWords(key, interfaceWords[language])
      expect([name, allowed, refused, ask].every(Boolean), key).toBe(true)
      expect(name, key).toContain(editionOf(key))
    }
  }
  expect(statementOf('cc-by-nc-nd-1.0')).toBe(`https://${cc}/licenses/by-nd-nc/1.0/`)
  expect(rightsWords('cc-by-sa-3.0-igo', interfaceWords.en).name).toBe('CC BY-SA 3.0 IGO')
  expect(familyOf('cc-by-sa-3.0-igo')).toBe('cc-by-sa')
  for (const none of ['cc-by-4.0-fr', 'cc-by', 'cc-by-9.9', 'constructor', ''])
    expect(isRightsKey(none)).toBe(false)
})

test('a deed is in the language of the page, where there is one in it', () => {
  expect(deedOf(statementOf('cc-by-4.0') ?? '', 'fr').href).toBe(`https://${cc}/licenses/by/4.0/deed.fr`)
  expect(deedOf(statementOf('rs-inc') ?? '', 'en').href).toBe(`https://${rs}/page/InC/1.0/?language=en`)
  const esa = rightsStatements['esa-standard']
  expect(deedOf(esa, 'fr').href).toBe(esa)
})

test('addresses are found within a sentence, each licence once', () => {
  const by = `https://${cc}/licenses/by/4.0/`
  expect(rightsWithin(`Licensed under ${by}. See also (${by}deed.fr).`)).toEqual(['cc-by-4.0'])
  expect(rightsWithin(`${by} or http://${cc}/licenses/by-sa/4.0/`)).toEqual(['cc-by-4.0', 'cc-by-sa-4.0'])
  expect(rightsWithin('© Jane Doe')).toEqual([])
})

test('of a photograph under CC0 nobody is told that it is none', () => {
  for (const language of languageList) {
    const words = interfaceWords[language]
    expect(rightsWords('cc0', words, 'photograph').refused).toBe(words.Rights.cc0.photograph)
    expect(rightsWords('cc0', words).refused).toBe(words.Rights.cc0.refused)
  }
})

test('what is in the public domain is told from what is protected', () => {
  expect(
    ['cc0', 'pdm', 'cc-by-4.0', 'rs-inc-edu', 'nasa-media'].filter(isRightsKey).map(isProtected),
  ).toEqual([false, false, true, true, null])
})
