import { expect, test } from 'vitest'
import { leaseKey } from '@/lib/hosting/publish/lease'
import { recordKeys } from '@/lib/hosting/publish/record'
import { describeReport } from '@/lib/hosting/publish/report'
import type { Bucket } from '@/lib/store/bucket'
import { memoryBucket } from '../../helpers/buckets'
import { exportSite, makeSite, publishing, writeObjects } from '../../helpers/site'

const dayMs = 86_400_000
const told = { target: 's3://memory', dryRun: false }
const isPicture = (key: string) => key.startsWith('variants/')

test('a changed caption sends the pages that print it, and changed headers the objects that have them', async () => {
  const [root, { bucket }] = [makeSite(), memoryBucket()]
  const pictures = { etna: 'snow', fuji: 'cloud' }
  exportSite(root, { pictures })
  await publishing(root, bucket)
  const objects = exportSite(root, { pictures, captions: { etna: 'Snow again' } })
  expect(await publishing(root, bucket)).toMatchObject({ sent: ['fr', 'fr/images/etna'], removed: [] })
  objects['fr/404.html'].headers['X-Robots-Tag'] = 'noindex'
  writeObjects(root, objects)
  expect(await publishing(root, bucket)).toMatchObject({ sent: ['fr/404.html'], removed: [] })
  expect(await publishing(root, bucket)).toMatchObject({ sent: [], removed: [] })
})

test('deletes what an earlier run put there, and never what others did', async () => {
  const [root, { bucket, held }] = [makeSite(), memoryBucket()]
  await bucket.put('press/theirs.pdf', { body: Buffer.from('a stranger’s') })
  exportSite(root, { pictures: { etna: 'snow', fuji: 'cloud' } })
  await publishing(root, bucket)
  // What lies at an address of ours now is another's.
  await bucket.put('press/proxima-fuji.jpg', { body: Buffer.from('written over') })
  exportSite(root, { pictures: { etna: 'snow' } })
  const { removed } = await publishing(root, bucket)
  expect(removed).toEqual([
    'fr/images/fuji',
    'iiif/fuji/info.json',
    expect.stringMatching(/^variants\/fuji-/),
  ])
  expect([...held.keys()]).toEqual(expect.arrayContaining(['press/theirs.pdf', 'press/proxima-fuji.jpg']))
})

test('refuses to write over what others put there, unless told to', async () => {
  const [root, { bucket, held }] = [makeSite(), memoryBucket()]
  await bucket.put('fr', { body: Buffer.from('a stranger’s wall') })
  exportSite(root, { pictures: { etna: 'snow' } })
  await expect(publishing(root, bucket)).rejects.toThrow(
    'holds 1 objects that no publish put there: fr. Remove them',
  )
  expect([...held.keys()]).toEqual(['fr'])
  expect((await publishing(root, bucket, { replace: true })).sent).toContain('fr')
})

test('an older picture of an image that hangs stays for a day, then goes; at once if that is asked', async () => {
  const [root, { bucket }] = [makeSite(), memoryBucket()]
  exportSite(root, { pictures: { etna: 'snow' } })
  await publishing(root, bucket, { now: 0 })
  exportSite(root, { pictures: { etna: 'lava' } })
  const first = await publishing(root, bucket, { now: 1 })
  expect([first.removed, first.report.waiting]).toEqual([[], 1])
  expect(describeReport(first.report, told).join()).toContain('1 older files stay for a day')
  expect((await publishing(root, bucket, { now: dayMs })).removed).toEqual([])
  // A day after it was first missed, not after the run before.
  expect((await publishing(root, bucket, { now: dayMs + 1 })).removed.every(isPicture)).toBe(true)
  exportSite(root, { pictures: { etna: 'ash' } })
  const last = await publishing(root, bucket, { now: dayMs + 2, atOnce: true })
  expect([last.removed.length, last.report.waiting]).toEqual([1, 0])
})

test('a picture that is wanted again before its day has passed stays', async () => {
  const [root, { bucket, held }] = [makeSite(), memoryBucket()]
  for (const [now, etna] of [
    [0, 'snow'],
    [1, 'lava'],
    [2, 'snow'],
  ] as const) {
    exportSite(root, { pictures: { etna } })
    await publishing(root, bucket, { now })
  }
  const pictures = [...held.keys()].filter(isPicture)
  expect(pictures).toHaveLength(2)
  await publishing(root, bucket, { now: dayMs + 2 })
  expect([...held.keys()].filter(isPicture)).toHaveLength(1)
})

test('the pictures and the searchable words of an image that has come down go at once', async () => {
  const [root, { bucket, held }] = [makeSite(), memoryBucket()]
  exportSite(root, { pictures: { etna: 'snow', fuji: 'cloud' }, search: 'first' })
  await publishing(root, bucket)
  exportSite(root, { pictures: { etna: 'snow' }, search: 'second' })
  await publishing(root, bucket)
  expect([...held.keys()].filter((key) => /fuji|search\/first/.test(key))).toEqual([])
})

test('a store that keeps folders lists nothing below an object: it is told, and nothing is sent twice', async () => {
  const [root, { bucket, held }] = [makeSite(), memoryBucket({ below: false })]
  exportSite(root, { pictures: { etna: 'snow', fuji: 'cloud' } })
  const first = await publishing(root, bucket)
  // Both pages of images and the 404 lie below fr.
  expect(first.report.unlisted).toBe(3)
  expect(describeReport(first.report, told).join()).toContain('holds 3 objects that it does not list')
  expect(await publishing(root, bucket)).toMatchObject({ sent: [], removed: [] })
  exportSite(root, { pictures: { etna: 'snow' } })
  expect((await publishing(root, bucket)).removed).toContain('fr/images/fuji')
  expect(held.has('fr/images/fuji')).toBe(false)
})

test('a store that takes a redirect and keeps none is noticed', async () => {
  const [root, keeping, dropping] = [makeSite(), memoryBucket(), memoryBucket({ redirects: false })]
  exportSite(root, { pictures: { etna: 'snow' } })
  const { report } = await publishing(root, dropping.bucket)
  expect(describeReport(report, told).join()).toMatch(/keeps no redirects: 1 older addresses.* said nothing/)
  expect((await publishing(root, keeping.bucket)).report.copies).toBe(0)
})

test.each([{ conditional: false }, { answers501: true }])(
  'where a store knows no conditional write (%j), that is said',
  async (kind) => {
    const [root, { bucket }] = [makeSite(), memoryBucket(kind)]
    exportSite(root, { pictures: { etna: 'snow' } })
    const { report } = await publishing(root, bucket)
    expect(describeReport(report, told).join()).toContain('knows no write that refuses a second run')
  },
)

test('refuses a target that another machine is publishing to, and takes one over that was left', async () => {
  const [root, { bucket, held }] = [makeSite(), memoryBucket()]
  exportSite(root, { pictures: { etna: 'snow' } })
  const claim = (until: number) => {
    const lease = { machine: 'elsewhere', process: '7', until, token: 'theirs' }
    return bucket.put(leaseKey, { body: Buffer.from(JSON.stringify(lease)) })
  }
  await claim(Date.now() + 60_000)
  await expect(publishing(root, bucket)).rejects.toThrow('is being published to by process 7 of elsewhere.')
  expect([...held.keys()]).toEqual([leaseKey])
  await claim(Date.now() - 1)
  expect((await publishing(root, bucket)).sent).toContain('fr')
  expect(held.has(leaseKey)).toBe(false)
})

test('what runs had sent that were cut off is known to the next, however many there were', async () => {
  const [root, { bucket, held }] = [makeSite(), memoryBucket()]
  const cutOff: Bucket = {
    ...bucket,
    put: async (key, object) => {
      if (key === recordKeys.objects) throw new Error('cut off')
      return bucket.put(key, object)
    },
  }
  for (const etna of ['snow', 'lava']) {
    exportSite(root, { pictures: { etna } })
    await expect(publishing(root, cutOff)).rejects.toThrow('cut off')
  }
  exportSite(root, { pictures: { etna: 'ash' } })
  expect((await publishing(root, bucket, { atOnce: true })).removed.filter(isPicture)).toHaveLength(2)
  expect([...held.keys()].filter(isPicture)).toHaveLength(1)
})

test('what went wrong is told, and not that the claim could not be taken back', async () => {
  const [root, { bucket }] = [makeSite(), memoryBucket()]
  const gone = () => Promise.reject(new Error('gone'))
  exportSite(root, { pictures: { etna: 'snow' } })
  const put: Bucket['put'] = (key, object) =>
    key === 'fr' ? Promise.reject(new Error('the page was refused')) : bucket.put(key, object)
  await expect(publishing(root, { ...bucket, put, remove: gone })).rejects.toThrow('the page was refused')
})

test('what an earlier release recorded is known, and recorded anew', async () => {
  const [root, { bucket, held }] = [makeSite(), memoryBucket()]
  exportSite(root, { pictures: { etna: 'snow', fuji: 'cloud' } })
  await publishing(root, bucket)
  const etag = held.get('fr/images/fuji')?.etag
  const objects = { 'fr/images/fuji': { etag, sum: 'of theirs', stage: 2 } }
  await bucket.remove('.proxima-published.jsonl.gz')
  await bucket.put('.proxima-published.json', { body: Buffer.from(JSON.stringify({ objects, sending: {} })) })
  exportSite(root, { pictures: { etna: 'snow' } })
  expect((await publishing(root, bucket)).removed).toEqual(['fr/images/fuji'])
  expect(held.has('.proxima-published.json')).toBe(false)
  expect(held.has('.proxima-published.jsonl.gz')).toBe(true)
})
