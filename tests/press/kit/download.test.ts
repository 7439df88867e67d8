import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { inEach, languageList } from '@/lib/i18n/languages'
import { kitStream } from '@/lib/press/kit/download'
import { etna, interfaceWords, recordOf } from '../../helpers/image'

const bytes = Buffer.from('a press file')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const record = { ...recordOf(etna, 'en'), sha256 }

/** The zip of one image, its file answered by these bodies in turn. */
async function zipOf(bodies: string[]) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    return new Response(bodies[Math.min(asked.length, bodies.length) - 1])
  })
  const { signal } = new AbortController()
  const words = inEach((language) => interfaceWords[language].Kit)
  const [language] = languageList
  const onLost = (file: string) => lost.push(file)
  const stream = kitStream([record], { words, language, signal, onFile: () => {}, onLost })
  const zip = Buffer.from(await new Response(stream).arrayBuffer())
  return { zip, asked }
}

const lost: string[] = []

afterEach(() => {
  vi.unstubAllGlobals()
  lost.length = 0
})

test('a zip holds the press file, the texts and their sums, the file among them', async () => {
  const { zip, asked } = await zipOf([String(bytes)])
  expect(asked).toEqual(['/press/proxima-etna.en.jpg'])
  const text = zip.toString('utf8')
  for (const part of [
    'captions.csv',
    'captions.xlsx',
    'LICENCES.txt',
    'SHA256SUMS',
    `${sha256}  proxima-etna.en.jpg\n`,
  ])
    expect(text).toContain(part)
})

test('a file that came broken is fetched again', async () => {
  const { zip, asked } = await zipOf(['half a press', String(bytes)])
  expect(asked).toHaveLength(2)
  expect(zip.includes(bytes)).toBe(true)
})

test('a file that comes broken three times breaks the zip', async () => {
  await expect(zipOf(['half a press'])).rejects.toThrow(/could not be fetched whole in 3 tries\. .+\./)
  expect(lost).toEqual([record.file])
})

test('where the browser keeps its digest to itself, as over plain http, the sums are the same', async () => {
  const { zip } = await zipOf([String(bytes)])
  vi.stubGlobal('crypto', {})
  const { zip: plain } = await zipOf([String(bytes)])
  expect(plain.equals(zip)).toBe(true)
  await expect(zipOf(['half a press'])).rejects.toThrow(/3 tries/)
})

test('says nothing of a lost file where the visitor cancelled', async () => {
  const controller = new AbortController()
  vi.stubGlobal('fetch', async () => {
    controller.abort()
    throw new Error('gone')
  })
  const words = inEach((language) => interfaceWords[language].Kit)
  const [language] = languageList
  const { signal } = controller
  const onLost = (file: string) => lost.push(file)
  const stream = kitStream([record], { words, language, signal, onFile: () => {}, onLost })
  await expect(new Response(stream).arrayBuffer()).rejects.toThrow()
  expect(lost).toEqual([])
})
