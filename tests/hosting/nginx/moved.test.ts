import { expect, test } from 'vitest'
import { movedLocation, movedMaps, rows } from '@/lib/hosting/nginx/moved'
import { moves } from '@/lib/site/public'

const book = new Map([
  ['etna', { id: 'etna', alias: false }],
  ['volcano', { id: 'etna', alias: true }],
])

test('every move has its line, and an older id one line however many addresses it had', () => {
  const maps = movedMaps(book)
  // All but the short address, which leads on in the visitor's language.
  expect(maps.match(/\$proxima_now[^ ]*";/g)?.length).toBeGreaterThanOrEqual(moves.length - 1)
  expect(maps.match(/volcano/g)).toHaveLength(2)
  expect(rows(book, (id) => id)).toEqual(['volcano etna;'])
})

test('nothing leads on to what is not there', () => {
  expect(movedLocation().match(/return 30\d/g)).toHaveLength(4)
  expect(movedLocation().match(/if \(-f \$document_root/g)).toHaveLength(4)
})
