import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { finishChanges } from '@/lib/disk/transaction'
import { entrySchema } from '@/lib/catalogue/schema'
import { archiveOrigins } from '@/lib/intake/fetch/archive'
import { fetchPhotographs } from '@/lib/intake/fetch/photographs'
import { openSettled } from '@/lib/catalogue/settled'
import { buildImages } from '@/lib/pipeline/images'
import { checkAll } from '@/lib/pipeline/inspect'
import { ended, start } from '../helpers/command'
import { change, entry, makeGallery, picture, quick, tree, write } from '../helpers/gallery'
import { cut, makeStandIns, openArchive, photograph, send, type Answer } from '../helpers/archive'
import { times } from '../helpers/thorough'

const facts = 'lib/catalogue/entries/etna.json'
const original = 'lib/catalogue/originals/etna.jpg'
const read = (root: string, path = facts) =>
  entrySchema.parse(JSON.parse(readFileSync(join(root, path), 'utf8')))
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const authored = (root: string) => tree(root).filter((line) => !line.startsWith('.cache'))

test('hangs the photograph in place of its reconstruction, and says where it is from', async () => {
  const bytes = await photograph()
  const { origin, manners, asked } = await openArchive((request, response) => send(request, response, bytes))
  const root = await makeStandIns(origin)
  const [result] = await fetchPhotographs(openSettled(root), { manners })
  expect(result).toMatchObject({
    id: 'etna',
    outcome: 'fetched',
    message: expect.stringContaining('700×500 px'),
  })
  expect(readFileSync(join(root, original)).equals(bytes)).toBe(true)
  expect(read(root)).toMatchObject({
    kind: 'photograph',
    altFor: 'reconstruction',
    fetched: { from: `${origin}/etna.JPG`, sha256: hash(bytes), width: 700, height: 500 },
  })
  expect(asked[0]['user-agent']).toMatch(/^proxima-gallery\/[\d.]+ \(\+https?:\/\/.+\)$/)
  expect(readdirSync(join(root, '.cache/fetch'))).toEqual([])
  expect(await checkAll(root)).toEqual([])
  expect(await fetchPhotographs(openSettled(root), { manners })).toMatchObject([{ outcome: 'kept' }])
  expect(asked).toHaveLength(1)
})

test('changes four facts of an entry, and leaves its layout alone', async () => {
  const bytes = await photograph()
  const { origin, manners } = await openArchive((request, response) => send(request, response, bytes))
  const root = await makeGallery(['iss050-e-14232'])
  const path = 'lib/catalogue/entries/iss050-e-14232.json'
  const before = readFileSync(path, 'utf8').replace(/"file": "[^"]+"/, `"file": "${origin}/a.JPG"`)
  writeFileSync(join(root, path), before)
  await fetchPhotographs(openSettled(root), { manners })
  const after = readFileSync(join(root, path), 'utf8').split('\n')
  const lost = before.split('\n').filter((line) => !after.includes(line))
  expect(lost).toEqual(['  "kind": "reconstruction",'])
  expect(after).toHaveLength(before.split('\n').length + 9)
  // Neither its alt texts nor its points describe the photograph.
  expect(read(root, path)).toMatchObject({ altFor: 'reconstruction', pointsFor: 'reconstruction' })
})

test('goes on where a broken transfer ended, with If-Range', async () => {
  const bytes = await photograph()
  const { origin, manners, asked } = await openArchive((request, response, nth) =>
    nth === 1 ? cut(request, response, bytes) : send(request, response, bytes),
  )
  const root = await makeStandIns(origin)
  expect(await fetchPhotographs(openSettled(root), { manners })).toMatchObject([{ outcome: 'fetched' }])
  expect(Number(/\d+/.exec(asked[1].range!)![0])).toBeGreaterThan(0)
  expect(asked[1]['if-range']).toBe('"one"')
  expect(readFileSync(join(root, original)).equals(bytes)).toBe(true)
})

test('goes on in another run where one gave up', async () => {
  const bytes = await photograph()
  let whole = false
  const { origin, manners, asked } = await openArchive((request, response) =>
    whole ? send(request, response, bytes) : cut(request, response, bytes),
  )
  const root = await makeStandIns(origin)
  expect(await fetchPhotographs(openSettled(root), { manners: { ...manners, tries: 1 } })).toMatchObject([
    { outcome: 'failed', message: expect.stringContaining('goes on where it broke') },
  ])
  whole = true
  expect(await fetchPhotographs(openSettled(root), { manners })).toMatchObject([{ outcome: 'fetched' }])
  expect(asked.at(-1)!.range).toMatch(/^bytes=[1-9]\d*-$/)
})

test('starts afresh where the archive ignores the range, or has another file now', async () => {
  const [old, bytes] = [await picture(700, 500, 8).jpeg({ quality: 95 }).toBuffer(), await photograph()]
  const { origin, manners } = await openArchive((request, response, nth) => {
    if (nth === 1) return cut(request, response, old)
    delete request.headers.range
    send(request, response, bytes, { ETag: '"two"' })
  })
  const root = await makeStandIns(origin)
  expect(await fetchPhotographs(openSettled(root), { manners })).toMatchObject([{ outcome: 'fetched' }])
  expect(readFileSync(join(root, original)).equals(bytes)).toBe(true)
})

test('never joins halves of two files, even where the archive would', async () => {
  const [old, bytes] = [await picture(700, 500, 8).jpeg({ quality: 95 }).toBuffer(), await photograph()]
  const { origin, manners } = await openArchive((request, response, nth) =>
    nth === 1 ? cut(request, response, old) : send(request, response, bytes, { ETag: '"two"' }),
  )
  const root = await makeStandIns(origin)
  expect(await fetchPhotographs(openSettled(root), { manners })).toMatchObject([{ outcome: 'fetched' }])
  expect(readFileSync(join(root, original)).equals(bytes)).toBe(true)
})

test('waits as long as the archive asks, in seconds or until a date', async () => {
  const bytes = await photograph()
  const times: number[] = []
  const { origin, manners } = await openArchive((request, response, nth) => {
    times.push(Date.now())
    if (nth === 1) response.writeHead(429, { 'Retry-After': '1' }).end()
    else if (nth === 2)
      response.writeHead(503, { 'Retry-After': new Date(Date.now() + 1_000).toUTCString() }).end()
    else send(request, response, bytes)
  })
  const root = await makeStandIns(origin)
  expect(await fetchPhotographs(openSettled(root), { manners })).toMatchObject([{ outcome: 'fetched' }])
  expect(times[1] - times[0]).toBeGreaterThan(950)
})

const faults: [name: string, answer: (bytes: Buffer) => Answer, told: RegExp][] = [
  [
    'is always cut short',
    (bytes) => (request, response) => cut(request, response, bytes),
    /could not be fetched in 3 tries: the connection broke\./,
  ],
  [
    'falls silent in the middle',
    (bytes) => (request, response) => {
      response.writeHead(200, { 'Content-Type': 'image/jpeg', 'Content-Length': String(bytes.length) })
      response.write(bytes.subarray(0, 900))
    },
    /in 3 tries: the archive fell silent/,
  ],
  ['never answers', () => () => {}, /in 3 tries: the archive fell silent/],
  [
    'answers 503',
    () => (_, response) => void response.writeHead(503).end(),
    /in 3 tries: the archive answered 503/,
  ],
  [
    'asks to come back in an hour',
    () => (_, response) => void response.writeHead(429, { 'Retry-After': '3600' }).end(),
    /come back in 60 minutes/,
  ],
  ['answers 404', () => (_, response) => void response.writeHead(404).end(), /answers 404/],
  [
    'is an HTML page with 200',
    () => (_, response) =>
      void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Down for maintenance'),
    /is text\/html, not a picture/,
  ],
  [
    'is an HTML page that calls itself a JPEG',
    () => (_, response) =>
      void response.writeHead(200, { 'Content-Type': 'image/jpeg' }).end('<p>Down for maintenance'),
    /no picture that can be read/,
  ],
  [
    'leads to another host',
    () => (_, response) => void response.writeHead(302, { Location: 'https://example.org/etna.JPG' }).end(),
    /leads away from its archive, to https:\/\/example\.org/,
  ],
  [
    'redirects for ever',
    () => (request, response) => void response.writeHead(302, { Location: request.url! }).end(),
    /redirects more than 5 times/,
  ],
  [
    'announces too many bytes',
    () => (_, response) =>
      void response.writeHead(200, { 'Content-Type': 'image/jpeg', 'Content-Length': '3000000' }).end(),
    /larger than 2000000 bytes/,
  ],
  [
    'sends too many bytes',
    () => (_, response) => {
      response.writeHead(200, { 'Content-Type': 'image/jpeg' })
      for (let i = 0; i < 30; i++) response.write(Buffer.alloc(100_000))
      response.end()
    },
    /larger than 2000000 bytes/,
  ],
  [
    'is truncated, and the length says so too',
    (bytes) => (request, response) => send(request, response, bytes.subarray(0, -5_000)),
    /truncated or corrupt/,
  ],
  [
    'is an SVG that calls itself a JPEG',
    () => (_, response) =>
      void response
        .writeHead(200, { 'Content-Type': 'image/jpeg' })
        .end('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'),
    /is svg\. Save it/,
  ],
  [
    'sends a range from elsewhere',
    (bytes) => (request, response) => {
      if (request.headers.range)
        response
          .writeHead(206, {
            'Content-Type': 'image/jpeg',
            'Content-Range': `bytes 7-${bytes.length - 1}/${bytes.length}`,
          })
          .end(bytes.subarray(7))
      else cut(request, response, bytes)
    },
    /in 3 tries: the/,
  ],
]

describe('nothing changes when the archive', () => {
  test.each(faults)('%s', async (_, answer, told) => {
    const { origin, manners } = await openArchive(answer(await photograph()))
    const root = await makeStandIns(origin)
    const before = authored(root)
    const [result] = await fetchPhotographs(openSettled(root), { manners })
    expect(result.outcome).toBe('failed')
    expect(result.message).toMatch(told)
    expect(result.message).toMatch(/[.!] .+\.$/s)
    expect(authored(root)).toEqual(before)
  })

  test('sends a thumbnail', async () => {
    const bytes = await picture(160, 120).jpeg().toBuffer()
    const { origin, manners } = await openArchive((request, response) => send(request, response, bytes))
    const root = await makeStandIns(origin)
    expect((await fetchPhotographs(openSettled(root), { manners }))[0].message).toMatch(/only 160×120 px/)
    expect(readdirSync(join(root, '.cache/fetch'))).toEqual([])
  })

  test('sends a photograph of another day', async () => {
    const bytes = await picture(700, 500)
      .withExif({ IFD2: { DateTimeOriginal: '2017:05:01 10:00:00' } })
      .jpeg()
      .toBuffer()
    const { origin, manners } = await openArchive((request, response) => send(request, response, bytes))
    const root = await makeStandIns(origin)
    expect((await fetchPhotographs(openSettled(root), { manners }))[0].message).toMatch(
      /was taken on 2017-05-01, the entry says 2017-03-19/,
    )
  })

  test('is not one that the gallery knows', async () => {
    const { origin, manners, asked } = await openArchive(() => {})
    const root = await makeStandIns(origin)
    expect(
      (await fetchPhotographs(openSettled(root), { manners: { ...manners, origins: archiveOrigins } }))[0]
        .message,
    ).toMatch(/at no archive that the gallery knows/)
    expect(asked).toEqual([])
  })
})

test('keeps what came when another photograph fails, and never asks for more than two at once', async () => {
  const bytes = await photograph()
  let [open, most] = [0, 0]
  // The first is answered once the second has come, which a slow machine may send late.
  let tell = () => {}
  const two = new Promise<void>((resolve) => (tell = resolve))
  const { origin, manners } = await openArchive((request, response) => {
    most = Math.max(most, ++open)
    if (open === 2) tell()
    void two.then(() =>
      setTimeout(() => {
        open--
        if (request.url === '/stromboli.JPG') response.writeHead(404).end()
        else send(request, response, bytes)
      }, 30),
    )
  })
  const root = await makeStandIns(origin, ['etna', 'hekla', 'stromboli', 'vesuvius'])
  const results = await fetchPhotographs(openSettled(root), { manners })
  expect(Object.fromEntries(results.map(({ id, outcome }) => [id, outcome]))).toEqual({
    etna: 'fetched',
    hekla: 'fetched',
    stromboli: 'failed',
    vesuvius: 'fetched',
  })
  expect(most).toBe(2)
})

test('a dry run lists, and asks no archive', async () => {
  const { origin, manners, asked } = await openArchive(() => {})
  const root = await makeStandIns(origin, ['etna', 'hekla'])
  const before = tree(root)
  const results = await fetchPhotographs(openSettled(root), { dryRun: true, manners })
  expect(results.map(({ id, message }) => `${id}: ${message}`)).toEqual(
    ['etna', 'hekla'].map((id) => `${id}: Would be fetched from ${origin}/${id}.JPG.`),
  )
  expect([asked, tree(root)]).toEqual([[], before])
})

test('says what it cannot fetch: an unknown id, an image without an archive', async () => {
  const { origin, manners } = await openArchive(() => {})
  const root = await makeStandIns(origin)
  change(root, facts, (value: typeof entry) => {
    value.photograph.archive = null
  })
  const results = await fetchPhotographs(openSettled(root), { ids: ['etna', 'nowhere'], manners })
  expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'failed'])
  for (const { message } of results) expect(message).toMatch(/\. .+\.$/)
})

test('a photograph of another format takes the reconstruction’s place, not its name', async () => {
  const bytes = await picture(700, 500).png().toBuffer()
  const { origin, manners } = await openArchive((request, response) =>
    send(request, response, bytes, { 'Content-Type': 'image/png' }),
  )
  const root = await makeStandIns(origin)
  await fetchPhotographs(openSettled(root), { manners })
  expect(readdirSync(join(root, 'lib/catalogue/originals'))).toEqual(['etna.png'])
  expect(await checkAll(root)).toEqual([])
})

test('a kill at any moment leaves each image as it was or fully hung, and the next run completes all', async () => {
  const bytes = await photograph()
  const { origin, manners } = await openArchive((request, response) => send(request, response, bytes))
  const ids = ['etna', 'hekla', 'stromboli', 'vesuvius']
  const root = await makeStandIns(origin, ids)
  const standIns = Object.fromEntries(
    ids.map((id) => [id, hash(readFileSync(join(root, `lib/catalogue/originals/${id}.jpg`)))]),
  )
  for (let i = 0; i < 7; i++) {
    const child = start('tests/helpers/fetching.ts', root, origin)
    setTimeout(() => child.kill('SIGKILL'), 500 + Math.random() * 900)
    await ended(child)
    finishChanges(root)
    for (const id of ids) {
      const { kind, fetched } = read(root, `lib/catalogue/entries/${id}.json`)
      const now = hash(readFileSync(join(root, `lib/catalogue/originals/${id}.jpg`)))
      expect(now).toBe(kind === 'photograph' ? fetched!.sha256 : standIns[id])
    }
  }
  await fetchPhotographs(openSettled(root), { manners })
  expect(ids.map((id) => read(root, `lib/catalogue/entries/${id}.json`).kind)).toEqual(
    ids.map(() => 'photograph'),
  )
  expect(readdirSync(join(root, 'lib/catalogue')).filter((name) => name.startsWith('.'))).toEqual([])
})

test('two files change together whenever the change is killed', async () => {
  const root = await makeGallery(['etna'])
  const text = (name: string) => readFileSync(join(root, 'lib/catalogue', name), 'utf8')
  // A kill may come before the first change is certain.
  for (const name of ['one', 'two']) write(root, `lib/catalogue/${name}`, 'before')
  for (let i = 0; i < times({ thorough: 8, always: 3 }); i++) {
    const child = start('tests/helpers/changing.ts', root)
    await new Promise((done) => child.stdout.once('data', done))
    setTimeout(() => child.kill('SIGKILL'), 20 + Math.random() * 120)
    await ended(child)
    finishChanges(root)
    expect(text('one')).toBe(text('two'))
    expect(readdirSync(join(root, 'lib/catalogue')).filter((name) => name.startsWith('.'))).toEqual([])
  }
})

test('the build completes a change that was killed halfway', async () => {
  const root = await makeGallery(['etna'])
  const bytes = await photograph()
  // A process of number 2147483647 does not live.
  const staging = join(root, 'lib/catalogue/.change.2147483647')
  write(root, 'lib/catalogue/.change.2147483647/journal.json', {
    write: [
      { staged: '0', to: original },
      { staged: '1', to: facts },
    ],
    remove: [],
  })
  writeFileSync(join(staging, '0'), bytes)
  await buildImages(root, quick)
  expect(readFileSync(join(root, original)).equals(bytes)).toBe(true)
  expect(existsSync(staging)).toBe(false)
})

test('the build clears away a change that was killed before it was certain', async () => {
  const root = await makeGallery(['etna'])
  const before = authored(root)
  write(root, 'lib/catalogue/.change.2147483647/0', 'half')
  finishChanges(root)
  expect(authored(root)).toEqual(before)
})
