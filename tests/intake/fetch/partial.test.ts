import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { discardPartial, notePartial, readPartial } from '@/lib/intake/fetch/partial'
import { makeCard } from '../../helpers/files'

const url = 'https://archive.example/etna.jpg'

/** A download of which three bytes are here. */
function begun(validator: string | null) {
  const path = makeCard()('etna', '')
  notePartial(path, { url, validator, total: 9 })
  appendFileSync(path, 'abc')
  return path
}

test('a download goes on where it broke, if it is of the same address', () => {
  const path = begun('"one"')
  expect(readPartial(path, url)).toEqual({ url, validator: '"one"', total: 9, size: 3 })
  expect(readPartial(path, `${url}?other`)).toBeUndefined()
})

test('what has no validator, or a note that a kill cut, starts afresh', () => {
  expect(readPartial(begun(null), url)).toBeUndefined()
  const path = begun('"one"')
  writeFileSync(`${path}.json`, '{"url":')
  expect(readPartial(path, url)).toBeUndefined()
})

test('a download that is thrown away leaves no note', () => {
  const path = begun('"one"')
  discardPartial(path)
  expect([path, `${path}.json`].filter((file) => existsSync(file))).toEqual([])
})
