import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { finishPages } from '@/lib/hosting/build/finish'
import { makeFolder } from '../../helpers/folder'

const app = '.next/server/app'
const lean = `<p>${'a word of the page '.repeat(100)}</p>`
const built = `${lean}<script>self.__next_f.push([1,"a word"])</script>`

test('a page loses the framework, and has its two coded twins beside it', async () => {
  const root = makeFolder({ [`${app}/fr.html`]: built, [`${app}/fr/images/etna.html`]: built })
  await finishPages(root)
  for (const page of ['fr.html', 'fr/images/etna.html']) {
    const read = (ending: string) => readFileSync(join(root, app, page + ending))
    expect(read('').toString()).toBe(lean)
    expect(brotliDecompressSync(read('.br')).toString()).toBe(lean)
    expect(gunzipSync(read('.gz')).toString()).toBe(lean)
    expect(read('.br').length).toBeLessThan(lean.length / 10)
  }
})

test('what only Next’s own links would ask for goes, what answers a route stays', async () => {
  const root = makeFolder({
    [`${app}/fr.html`]: built,
    [`${app}/fr.meta`]: '{}',
    [`${app}/fr.rsc`]: 'payload',
    [`${app}/fr.segments/_tree.segment.rsc`]: 'payload',
    [`${app}/fr.segments/$d$locale/__PAGE__.segment.rsc`]: 'payload',
    [`${app}/catalogue.json.body`]: '{}',
  })
  await finishPages(root)
  expect(readdirSync(join(root, app)).sort()).toEqual([
    'catalogue.json.body',
    'fr.html',
    'fr.html.br',
    'fr.html.gz',
    'fr.meta',
  ])
})

test('Next’s scripts go from what is published, styles and fonts stay', async () => {
  const chunks = '.next/static/chunks'
  const root = makeFolder({
    [`${app}/fr.html`]: built,
    [`${chunks}/turbopack-2u1d16houkiyo.js`]: 'framework',
    [`${chunks}/0k2duy8crq2w-.css`]: 'p{}',
    '.next/static/proxima/_buildManifest.js': 'framework',
    '.next/static/media/serif.woff2': 'font',
  })
  await finishPages(root)
  expect(readdirSync(join(root, chunks))).toEqual(['0k2duy8crq2w-.css'])
  expect(readdirSync(join(root, '.next/static/proxima'))).toEqual([])
  expect(readdirSync(join(root, '.next/static/media'))).toEqual(['serif.woff2'])
})

test('finished pages are finished as they are', async () => {
  const root = makeFolder({ [`${app}/fr.html`]: built })
  await finishPages(root)
  const before = readFileSync(join(root, app, 'fr.html.br'))
  await finishPages(root)
  expect(readFileSync(join(root, app, 'fr.html'), 'utf8')).toBe(lean)
  expect(readFileSync(join(root, app, 'fr.html.br'))).toEqual(before)
})

test('errors with the name of a page that cannot do without the framework', async () => {
  const root = makeFolder({ [`${app}/fr/atlas.html`]: '<script>alert(1)</script>' })
  await expect(finishPages(root)).rejects.toThrow(/^fr\/atlas\.html holds a script/)
  expect(existsSync(join(root, app, 'fr/atlas.html.br'))).toBe(false)
})
