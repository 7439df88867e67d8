import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recordKeys } from '@/lib/hosting/publish/record'
import { openBucket } from '@/lib/store/bucket'
import { ended, run, start } from '../../helpers/command'
import { standBetween } from '../../hosts/between'
import { serveSwift } from '../../hosts/served'
import { environment } from '../../hosts/swift'
import { integers } from '../../helpers/random'
import { exportSite, keysOf, makeSite, needs, publishing } from '../../helpers/site'
import { times } from '../../helpers/thorough'

const publish = 'lib/commands/publish.ts'
const swift = serveSwift('site')

/** A folder to run in, and what differs in the environment there. */
const within = (cwd: string, env: Record<string, string>) => ({ cwd, env: { ...process.env, ...env } })

const makeTarget = async () => `s3://${await swift.newBucket()}/gallery`

/** Every page that the target holds with the files it needs that the target does not hold. */
async function deadPictures(target: string) {
  const bucket = await openBucket(target)
  const listed = new Set(await keysOf(bucket))
  const pages = [...listed].filter((key) => /^fr(\/images\/|$)/.test(key))
  // A delete that was under way may end after the listing: a page that is gone needs nothing.
  const dead = await Promise.all(
    pages.map(async (key) =>
      needs(Buffer.from((await bucket.get(key)) ?? []).toString())
        .filter((file) => !listed.has(file))
        .map((file) => `${key} lacks ${file}`),
    ),
  )
  return { pages: pages.length, dead: dead.flat() }
}

async function sameAs(target: string, objects: Record<string, unknown>) {
  const listed = await keysOf(await openBucket(target))
  expect(listed).toEqual([recordKeys.objects, ...Object.keys(objects)].sort())
}

test('publishes every object with its headers, and nothing twice', async () => {
  const [root, target] = [makeSite(), await makeTarget()]
  const objects = exportSite(root, { pictures: { etna: 'snow' } })
  expect(await run(publish, root, target)).toMatchObject({
    status: 0,
    told: expect.stringMatching(/8 objects in s3:\/\/site\d+\/gallery: 8 sent, 0 kept, 0 deleted\.\n$/),
  })
  await sameAs(target, objects)
  const address = `${swift.endpoint}/${target.slice('s3://'.length)}`
  const { GetObjectCommand, S3Client } = await import('@aws-sdk/client-s3')
  const get = (Key: string) =>
    new S3Client({ forcePathStyle: true }).send(
      new GetObjectCommand({ Bucket: address.split('/')[3], Key: `gallery/${Key}` }),
    )
  expect(await get('press/proxima-etna.jpg')).toMatchObject({
    ContentType: 'image/jpeg',
    ContentDisposition: 'attachment',
    CacheControl: 'public, max-age=0, must-revalidate',
  })
  const variant = Object.keys(objects).find((key) => key.startsWith('variants/'))!
  expect(await get(variant)).toMatchObject({
    CacheControl: 'public, max-age=31536000, immutable',
    Metadata: { 'header-x-content-type-options': 'nosniff' },
  })
  expect((await get('press/proxima-old.jpg')).Metadata).toMatchObject({ redirect: '/press/proxima-etna.jpg' })
  expect(await run(publish, root, target)).toMatchObject({
    status: 0,
    told: expect.stringContaining(': 0 sent, 8 kept, 0 deleted.'),
  })
})

test('a dry run tells what it would do, and does nothing', async () => {
  const [root, target] = [makeSite(), await makeTarget()]
  exportSite(root, { pictures: { etna: 'snow' } })
  const { status, told } = await run(publish, root, target, '--dry-run')
  expect([status, told]).toEqual([
    0,
    expect.stringMatching(
      /send fr\/images\/etna\n[^]*Nothing is changed\. 8 objects in .*: 8 sent, 0 kept, 0 deleted if it is run\.\n$/,
    ),
  ])
  expect(await keysOf(await openBucket(target))).toEqual([])
})

test('a body that was changed on its way is refused, and the next run sends it', async () => {
  const [root, target] = [makeSite(), await makeTarget()]
  const objects = exportSite(root, { pictures: { etna: 'snow' } })
  const wire = await standBetween(swift.endpoint, ({ method, path, body }) => {
    if (method === 'PUT' && path.includes('press/proxima-etna'))
      return Buffer.from(body.map((byte, index) => (index ? byte : byte ^ 1)))
  })
  const { status, told } = await run(publish, within(root, environment(wire.endpoint)), target)
  await wire.close()
  expect([status, told]).toEqual([
    1,
    expect.stringMatching(/received other bytes than were sent .*\. Run the command again/),
  ])
  const listed = new Set(await keysOf(await openBucket(target)))
  expect([listed.has('press/proxima-etna.jpg'), listed.has('fr')]).toEqual([false, false])
  expect((await run(publish, root, target)).status).toBe(0)
  await sameAs(target, objects)
})

test('killed at any moment, it leaves no page without its picture, and goes on where it was', async () => {
  const [root, target] = [makeSite(), await makeTarget()]
  const ids = Array.from({ length: 12 }, (_, n) => `image${n}`)
  // From a fixed seed: the same moments every time.
  const random = integers(20170319)
  let objects = {}
  for (let generation = 0; generation < times({ thorough: 10, always: 4 }); generation++) {
    objects = exportSite(root, {
      pictures: Object.fromEntries(ids.slice(generation % 3).map((id) => [id, `${id} of ${generation}`])),
      script: `script ${generation}`,
    })
    const { sent, removed } = (await publishing(root, await openBucket(target), { dryRun: true })).report
    // Three more than they are: the claim, which is made twice, and the record, before them.
    await killed(root, target, {
      moment: random() % (sent + removed + 3),
      lost: generation % 2 === 0,
    })
    expect(await deadPictures(target)).toMatchObject({ dead: [] })
  }
  expect((await run(publish, root, target, '--now')).status).toBe(0)
  await sameAs(target, objects)
  expect(await deadPictures(target)).toEqual({ pages: 13, dead: [] })
})

/**
 * Runs the command until so many objects have been sent or deleted, then kills it: with the last of them lost
 * on its way, or not.
 */
async function killed(root: string, target: string, { moment, lost }: { moment: number; lost: boolean }) {
  let count = 0
  let kill = () => {}
  const wire = await standBetween(swift.endpoint, ({ method }) => {
    if ((method !== 'PUT' && method !== 'DELETE') || count++ < moment) return
    kill()
    if (lost) return null
  })
  const child = start(publish, within(root, environment(wire.endpoint)), target)
  kill = () => void child.kill('SIGKILL')
  await ended(child)
  await wire.close()
  expect(child.signalCode, `killed at ${moment}`).toBe('SIGKILL')
}

test('a page that cannot be deleted keeps its picture', async () => {
  const [root, target] = [makeSite(), await makeTarget()]
  exportSite(root, { pictures: { etna: 'snow', fuji: 'cloud' } })
  await publishing(root, await openBucket(target))
  exportSite(root, { pictures: { etna: 'snow' } })
  const wire = await standBetween(swift.endpoint, ({ method, path }) =>
    method === 'DELETE' && path.includes('/fr/images/fuji?') ? null : undefined,
  )
  const { status, told } = await run(publish, within(root, environment(wire.endpoint)), target)
  await wire.close()
  expect([status, told]).toEqual([1, expect.stringMatching(/does not answer/)])
  expect(await deadPictures(target)).toEqual({ pages: 3, dead: [] })
})

test('a second run sends only what the killed one had not', async () => {
  const [root, target] = [makeSite(), await makeTarget()]
  const objects = exportSite(root, { pictures: { etna: 'snow', fuji: 'cloud', erebus: 'ice' } })
  await killed(root, target, { moment: 11, lost: true })
  const there = new Set(await keysOf(await openBucket(target)))
  const { sent } = await publishing(root, await openBucket(target))
  expect(there.size).toBeGreaterThan(2)
  expect(sent.filter((key) => there.has(key))).toEqual([])
  await sameAs(target, objects)
})

test('of two that publish to one target in the same moment, one is told that the other does', async () => {
  const [root, target] = [makeSite(), await makeTarget()]
  const objects = exportSite(root, { pictures: { etna: 'snow' } })
  const runs = await Promise.all([run(publish, root, target), run(publish, root, target)])
  expect(runs.map(({ status }) => status).sort(), runs.map(({ told }) => told).join('')).toEqual([0, 1])
  expect(runs.find(({ status }) => status)?.told).toMatch(
    /is being published to by process \d+ of .*\. Wait until it has ended/,
  )
  await sameAs(target, objects)
})

test('says in two sentences what it lacks', async () => {
  const [root, home] = [makeSite(), mkdtempSync(join(tmpdir(), 'home-'))]
  expect((await run(publish, root, 's3://site1')).told).toMatch(
    /objects\.jsonl does not exist, so nothing is known to publish\. Run npm run export first, without --folders\.\n$/,
  )
  exportSite(root, { pictures: { etna: 'snow' } })
  const bare = {
    PATH: process.env.PATH,
    HOME: home,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL_S3: swift.endpoint,
    AWS_REGION: 'us-east-1',
  } as unknown as NodeJS.ProcessEnv
  expect(await run(publish, { cwd: root, env: bare }, 's3://site1')).toEqual({
    status: 1,
    told: 'No credentials for s3://site1 were found. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE.\n',
  })
  expect((await run(publish, root, 's3://nowhere/x')).told).toMatch(
    /^s3:\/\/nowhere\/x does not exist: the server has no bucket "nowhere"\. Make the bucket/,
  )
  expect((await run(publish, within(root, { AWS_SECRET_ACCESS_KEY: 'wrong' }), 's3://site1')).told).toMatch(
    /^s3:\/\/site1 refuses these credentials \(\w+\)\. Give them/,
  )
  expect(
    (await run(publish, within(root, { AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9' }), 's3://site1')).told,
  ).toMatch(/^s3:\/\/site1 does not answer \(ECONNREFUSED: .*\)\. Check the network/)
  expect((await run(publish, root, '/srv/www')).told).toBe(
    '"/srv/www" names no bucket. Write it as s3://bucket or s3://bucket/prefix.\n',
  )
  expect((await run(publish, root)).told).toMatch(/names no one target.*Write npm run publish/)
  rmSync(home, { recursive: true })
})
