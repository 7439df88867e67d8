import { expect, test } from 'vitest'
import { headersFile } from '@/lib/hosting/netlify'
import { rules } from '@/lib/hosting/rules/headers'
import { fieldsAt, reservedRules } from '@/lib/hosting/rules/reserved'
import type { TdmRule } from '@/lib/share/tdmrep'

const reserved: TdmRule[] = [
  { location: '/fr/images/etna', 'tdm-reservation': 1, 'tdm-policy': 'https://esa.example/' },
  { location: '/press/proxima-etna.*', 'tdm-reservation': 1 },
]

test.each([
  ['/fr/images/etna', ['tdm-reservation', 'tdm-policy']],
  ['/press/proxima-etna.en.jpg', ['tdm-reservation']],
  ['/fr/images/etna-2', []],
  ['/press/proxima-etna-2.jpg', []],
])('%s is answered with %j', (path, names) => {
  expect(fieldsAt(reserved, path).map(([name]) => name)).toEqual(names)
})

test('hosts that read _headers are told the same', () => {
  const { text: file } = headersFile([...rules, ...reservedRules(reserved)], {})
  expect(file).toContain('/press/proxima-etna.*\n  tdm-reservation: 1\n')
  expect(headersFile(rules, {}).text).not.toContain('tdm')
})
