import { beforeEach, expect, test, vi } from 'vitest'

const root = (folder: string) => ({
  folder,
  count: 1,
  words: { folder: 'words', firsts: [] },
  beginnings: { folder: 'beginnings', firsts: [] },
  endings: { folder: 'endings', firsts: [] },
  known: { folder: 'known', firsts: [] },
  records: { perFile: 4, perFolder: 50, folders: [] },
})

beforeEach(() => {
  vi.resetModules()
  lieUnder(undefined)
})

/** The page says under which path of its host the site lies, if under one. */
function lieUnder(base: string | undefined) {
  vi.stubGlobal('document', { documentElement: { dataset: { base } } })
}

/** What the site answers, by path; anything else is not there. */
function serve(files: Record<string, unknown>) {
  vi.stubGlobal('fetch', async (path: string) =>
    path in files ? Response.json(files[path]) : new Response(null, { status: 404 }),
  )
}

test('opens the files once more where a newer build has moved them', async () => {
  const { withReader } = await import('@/lib/search/browser')
  serve({ '/search/root.json': root('old'), '/search/old/facets.json': 'old facets' })
  expect(await withReader((reader) => reader.facets())).toBe('old facets')
  serve({ '/search/root.json': root('new'), '/search/new/titles-en.json': [0] })
  expect(await withReader((reader) => reader.titles('en'))).toEqual([0])
})

test('errors with the path and the status if a file is not there the second time either', async () => {
  const { withReader } = await import('@/lib/search/browser')
  serve({})
  await expect(withReader((reader) => reader.facets())).rejects.toThrow('/search/root.json answered 404.')
})

test('the files are sought under the path that the page names', async () => {
  const { withReader } = await import('@/lib/search/browser')
  lieUnder('/proxima')
  serve({ '/proxima/search/root.json': root('now'), '/proxima/search/now/facets.json': 'facets' })
  expect(await withReader((reader) => reader.facets())).toBe('facets')
})
