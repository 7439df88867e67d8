import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { idsIn, openRecords, recordsOf } from '@/components/selection/records'
import { defaultLanguage } from '@/lib/i18n/languages'

let answers: Record<string, number> = {}
const asked: string[] = []

beforeEach(() => {
  answers = { etna: 200, lost: 404, gone: 410, busy: 503 }
  vi.stubGlobal('document', { documentElement: { lang: defaultLanguage } })
  vi.stubGlobal('fetch', async (path: string) => {
    const id = path.match(/proxima-(.*)\.json$/)?.[1] ?? ''
    asked.push(id)
    if (!(id in answers)) throw new Error('no connection')
    return Response.json({ id }, { status: answers[id] })
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  asked.length = 0
})

test('tells what is not in the gallery from what was withdrawn and from what could not be fetched', async () => {
  const found = await openRecords(['old'])(['etna', 'lost', 'gone', 'old', 'busy', 'offline'])
  expect(found.map((each) => ('why' in each ? each.why : 'here'))).toEqual([
    'here',
    'unknown',
    'withdrawn',
    'withdrawn',
    'failed',
    'failed',
  ])
  expect(found.map(({ id }) => id)).toEqual(['etna', 'lost', 'gone', 'old', 'busy', 'offline'])
  expect(recordsOf(found).map(({ id }) => id)).toEqual(['etna'])
})

test('only what is there, or may be, is shared on', async () => {
  expect(idsIn(await openRecords(['old'])(['etna', 'lost', 'old', 'busy']))).toEqual(['etna', 'busy'])
})

test('each is fetched once, but what failed is asked for again', async () => {
  const fetchAll = openRecords([])
  await fetchAll(['etna', 'busy', 'lost'])
  answers.busy = 200
  expect(recordsOf(await fetchAll(['etna', 'busy', 'lost'])).map(({ id }) => id)).toEqual(['etna', 'busy'])
  expect(asked).toEqual(['etna', 'busy', 'lost', 'busy'])
})

test('an image that was renamed goes by its id of today, and hangs once', async () => {
  vi.stubGlobal('fetch', async (path: string) =>
    Response.json({ id: path.includes('nile') ? 'nile' : 'etna' }),
  )
  const found = await openRecords([])(['old-etna', 'nile', 'etna'])
  expect(found.map(({ id }) => id)).toEqual(['etna', 'nile'])
})

test('a record that is no JSON could not be fetched', async () => {
  vi.stubGlobal('fetch', async () => new Response('<!DOCTYPE html>'))
  expect(await openRecords([])(['etna'])).toEqual([{ id: 'etna', why: 'failed' }])
})

test('an id is asked for as it is written, be it no name of a file', async () => {
  await openRecords([])(['../x y'])
  expect(asked).toEqual([encodeURIComponent('../x y')])
})
