import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pageFinisher, removeFramework } from '@/lib/hosting/build/finish'
import { makeFolder } from '../../helpers/folder'

const lean = `<p>${'a word of the page '.repeat(100)}</p>`
const finishPage = pageFinisher('.')
const drawn = `${lean}<script>self.__next_f.push([1,"a word"])</script>`

test('a page loses the framework, and has its two coded twins beside it', async () => {
  const files = await finishPage(drawn, 'fr.html')
  expect(files['.html'].toString()).toBe(lean)
  expect(brotliDecompressSync(files['.html.br']).toString()).toBe(lean)
  expect(gunzipSync(files['.html.gz']).toString()).toBe(lean)
  expect(files['.html.br'].length).toBeLessThan(lean.length / 10)
})

test('Next’s scripts go from what is published, styles and fonts stay', () => {
  const chunks = '.next/static/chunks'
  const root = makeFolder({
    [`${chunks}/turbopack-2u1d16houkiyo.js`]: 'framework',
    [`${chunks}/0k2duy8crq2w-.css`]: 'p{}',
    '.next/static/proxima/_buildManifest.js': 'framework',
    '.next/static/media/serif.woff2': 'font',
  })
  removeFramework(root)
  expect(readdirSync(join(root, chunks))).toEqual(['0k2duy8crq2w-.css'])
  expect(readdirSync(join(root, '.next/static/proxima'))).toEqual([])
  expect(readdirSync(join(root, '.next/static/media'))).toEqual(['serif.woff2'])
})

test('a finished page is finished as it is', async () => {
  expect(await finishPage(lean, 'fr.html')).toEqual(await finishPage(drawn, 'fr.html'))
})

test('errors with the name of a page that cannot do without the framework', async () => {
  await expect(finishPage('<script>alert(1)</script>', 'fr/atlas.html')).rejects.toThrow(
    /^fr\/atlas\.html holds a script/,
  )
})
