import { expect, test } from 'vitest'
import { readQuery, writeQuery } from '@/lib/search/query'

test('an address and its query are the same thing', () => {
  const query = readQuery('?q=l%E2%80%99Etna&theme=ice&stray=1')
  expect(query).toEqual({ q: 'l’Etna', theme: 'ice', country: '', kind: '', light: '', sort: '' })
  expect(readQuery(writeQuery(query))).toEqual(query)
  expect(writeQuery(readQuery('?stray=1&q=%20'))).toBe('')
})

test('what is asked is trimmed, and what is not asked stays out of the address', () => {
  expect(readQuery('?q=%20etna%20&light=').q).toBe('etna')
  expect(writeQuery({ ...readQuery(''), theme: ' ice ', sort: 'title' })).toBe('?theme=ice&sort=title')
})
