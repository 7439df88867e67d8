import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isAlive, nameOf } from '@/lib/disk/process'
import { openGallery } from '@/lib/catalogue/gallery'
import { checkAll } from '@/lib/pipeline/inspect'
import { ended, run, start } from '../helpers/command'
import { makeGallery, picture, tree } from '../helpers/gallery'

const holding = 'tests/helpers/holding.ts'
const tickets = (root: string) => readdirSync(join(root, '.cache/lock'))

/** A living process that holds the gallery. */
async function hold(root: string, command = 'images') {
  const child = start(holding, root, command)
  onTestFinished(() => void child.kill('SIGKILL'))
  await new Promise((done) => child.stdout.once('data', done))
  return child
}

test('a second command is refused while one is at work, and told by whom', async () => {
  const root = await makeGallery([])
  const owner = await hold(root, 'fetch')
  const { status, told } = await run(holding, root, 'images')
  expect(status).toBe(1)
  expect(told).toContain(
    `npm run fetch is at work here, as process ${owner.pid}. Wait until it has ended, or end it with kill ${owner.pid}, then run the command again.`,
  )
  expect(tickets(root).filter((file) => !file.startsWith(`${owner.pid}.`))).toEqual([])
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends a command and frees the gallery',
  async (signal) => {
    const root = await makeGallery([])
    const owner = await hold(root)
    owner.kill(signal)
    expect((await ended(owner)).status).toBeGreaterThan(128)
    expect(tickets(root)).toEqual([])
  },
)

test('the lock of a killed command is no obstacle', async () => {
  const root = await makeGallery([])
  const owner = await hold(root)
  owner.kill('SIGKILL')
  await ended(owner)
  expect(tickets(root)).toHaveLength(2)
  await hold(root)
})

test('the lock of a process that died is no obstacle when another bears its number', async () => {
  const root = await makeGallery([])
  mkdirSync(join(root, '.cache/lock'), { recursive: true })
  // This test's own process lives, but it started at another moment.
  const late = `${nameOf(process.pid)}1`
  for (const file of [`${late}~images`, `${late}~images.held`])
    writeFileSync(join(root, '.cache/lock', file), '')
  expect([isAlive(nameOf(process.pid)), isAlive(late)]).toEqual([true, false])
  await hold(root)
})

test('a command that another one runs works under its lock', async () => {
  const root = await makeGallery(['etna'])
  const owner = await hold(root, 'build')
  const [ticket] = tickets(root)
  process.env.PROXIMA_LOCK = ticket.split('~')[0]
  onTestFinished(() => void delete process.env.PROXIMA_LOCK)
  expect(await run('lib/commands/images.ts', root)).toMatchObject({ status: 0 })
  expect(owner.exitCode).toBeNull()
})

test('two images commands at once end in one right tree', async () => {
  const [root, undisturbed] = [
    await makeGallery(['etna', 'vesuvius']),
    await makeGallery(['etna', 'vesuvius']),
  ]
  await run('lib/commands/images.ts', undisturbed)
  const both = await Promise.all([1, 2].map(() => run('lib/commands/images.ts', root)))
  // The second waits; on a machine so slow that its patience ends, it is refused.
  for (const { status, told } of both)
    expect(status === 0 || told.includes('is at work here'), told).toBe(true)
  expect(
    both
      .map(({ told }) => told)
      .join('')
      .match(/6 variants: 6 rendered/g),
  ).toHaveLength(1)
  expect(tree(join(root, 'public'))).toEqual(tree(join(undisturbed, 'public')))
})

test('of many adds at once none loses an entry or a word of another', async () => {
  const root = await makeGallery([])
  const ids = ['etna', 'hekla', 'katla', 'vesuvius']
  const cards = await makeGallery(ids)
  for (const [index, id] of ids.entries())
    writeFileSync(join(cards, `${id}.jpg`), await picture(80, 60, index).jpeg().toBuffer())
  const ends = await Promise.all(
    ids.map((id) =>
      run(
        'lib/commands/add.ts',
        root,
        join(cards, `${id}.jpg`),
        '--id',
        id,
        '--date',
        '2017-03-19',
        '--themes',
        'volcanoes',
      ),
    ),
  )
  expect(
    ends.map(({ status }) => status),
    ends.map(({ told }) => told).join(''),
  ).toEqual([0, 0, 0, 0])
  for (const language of ['fr', 'en'] as const)
    expect(Object.keys(openGallery(root).captions[language]).sort()).toEqual(ids)
  expect(new Set((await checkAll(root)).map(({ id }) => id.split('.')[0]))).toEqual(new Set(ids))
})
