import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { listFiles } from '@/lib/disk/read'
import { argsOf, ended, run, start } from '../helpers/command'
import { smallDisk } from '../helpers/disk'
import { makeFolder } from '../helpers/folder'
import { change, makeGallery, picture, tree } from '../helpers/gallery'
import { makeStandIns, openArchive, photograph, send } from '../helpers/archive'
import { fractions } from '../helpers/random'
import { times } from '../helpers/thorough'

interface Case {
  /** The same gallery, whenever it is asked for. */
  make: () => Promise<string>
  script: string
  args: string[]
  /** What the kill must not have changed, once the command was run again. */
  told: (root: string) => unknown
  /** Whether a second run may refuse what the first had done already. */
  mayRefuse?: boolean
}

/**
 * Kills a command at moments spread over the time it takes, each in a gallery of its own, and runs it again.
 */
async function survive({ make, script, args, told, mayRefuse = false }: Case, kills: number, seed: number) {
  const undisturbed = await make()
  const begun = performance.now()
  const whole = await run(script, undisturbed, ...args)
  expect(whole.status, whole.told).toBe(0)
  const lasts = performance.now() - begun
  // The same numbers in every run: a kill that ever did harm does it again.
  const when = fractions(seed)
  for (let kill = 0; kill < kills; kill++) {
    const root = await make()
    const child = start(script, root, ...args)
    // The first fifth is Node's own start. Only the command dies: a child of its own may go on, and the next
    // run waits for it.
    const timer = setTimeout(() => child.kill('SIGKILL'), lasts * (0.2 + 0.8 * when()))
    await ended(child)
    clearTimeout(timer)
    const again = await run(script, root, ...args)
    if (!mayRefuse) expect(again.status, again.told).toBe(0)
    expect(told(root)).toEqual(told(undisturbed))
    expect(temporaries(root)).toEqual([])
  }
}

const temporaries = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tmp$|\.change\.|\.rendering./.test(name),
  )
const published = (root: string) => tree(root).filter((line) => !line.startsWith('.cache/'))

describe('a command that was killed at any moment, run again, ends as if it had not been', () => {
  test('images', () =>
    survive(
      {
        make: () => makeGallery(['etna', 'vesuvius']),
        script: 'lib/commands/images.ts',
        args: [],
        told: published,
      },
      times({ thorough: 11, always: 1 }),
      7,
    ))

  test('build', () =>
    survive(
      { make: makeSite, script: 'lib/commands/build.ts', args: [], told: published },
      times({ thorough: 9, always: 1 }),
      11,
    ))

  test('fetch', async () => {
    const bytes = await photograph()
    const { origin } = await openArchive((request, response) => send(request, response, bytes))
    const told = (root: string) =>
      published(root).map((line) => (line.includes('entries/') ? entryOf(root, line) : line))
    await survive(
      {
        make: () => makeStandIns(origin, ['etna', 'hekla', 'vesuvius']),
        script: 'tests/helpers/fetching.ts',
        args: [origin],
        told,
      },
      times({ thorough: 5, always: 1 }),
      13,
    )
  })

  test('add', async () => {
    const cards = await makeGallery([])
    const files = await Promise.all(
      ['etna', 'hekla', 'katla'].map(async (id, index) => {
        writeFileSync(join(cards, `${id}.jpg`), await picture(300, 200, index).jpeg().toBuffer())
        return join(cards, `${id}.jpg`)
      }),
    )
    const args = [...files, '--date', '2017-03-19', '--themes', 'volcanoes']
    await survive(
      { make: () => makeGallery([]), script: 'lib/commands/add.ts', args, told: published, mayRefuse: true },
      times({ thorough: 5, always: 1 }),
      17,
    )
  })
})

/** An entry without the moment of its fetching. */
function entryOf(root: string, line: string) {
  return readFileSync(join(root, line.split(' ')[0]), 'utf8').replace(/"at": "[^"]+"/, '')
}

/** A gallery with all that a site is built from, and a stand-in for Next. */
async function makeSite() {
  const root = await makeGallery(['etna'])
  for (const file of [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'next.config.ts',
    'app/page.tsx',
    'components/wall/Wall.tsx',
    'node_modules/next/package.json',
    'node_modules/typescript-native/package.json',
  ]) {
    mkdirSync(join(root, file, '..'), { recursive: true })
    writeFileSync(join(root, file), '{}')
  }
  cpSync('tests/helpers/nextbuild.mjs', join(root, 'node_modules/next/dist/bin/next'), { recursive: true })
  cpSync('tests/helpers/nextserver.cjs', join(root, 'node_modules/next/index.js'))
  // A compiler that finds nothing wrong where Next has compiled, and scripts that do nothing.
  const compiler =
    "import { statSync } from 'node:fs'\nstatSync(process.argv.at(-1).replace(/lib.hosting.+$/, '.next'))"
  for (const [file, text] of [
    ['node_modules/typescript-native/lib/tsc.js', compiler],
    ['components/islands/main.ts', ''],
    ['components/islands/choice.ts', ''],
    ['lib/hosting/build/tsconfig.json', '{}'],
  ]) {
    mkdirSync(join(root, file, '..'), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const images = `node ${argsOf('lib/commands/images.ts').join(' ')}`
  writeFileSync(join(root, 'package.json'), JSON.stringify({ type: 'module', scripts: { images } }))
  return root
}

const caption = (root: string, text: string) =>
  change(root, 'messages/fr/captions.json', (all: { etna: { caption: string } }) => {
    all.etna.caption = text
  })
const pages = (root: string) => tree(join(root, '.next/finished'))

test('every page is without the framework after a build, and no build is done twice', async () => {
  const root = await makeSite()
  expect(await run('lib/commands/build.ts', root)).toEqual({
    status: 0,
    told: expect.stringContaining('The site is built.'),
  })
  const built = readdirSync(join(root, '.next/finished'), { recursive: true, encoding: 'utf8' })
  const html = built.filter((file) => file.endsWith('.html'))
  expect(html.length).toBeGreaterThan(20)
  for (const name of html) {
    expect(built).toEqual(expect.arrayContaining([`${name}.br`, `${name}.gz`]))
    expect(readFileSync(join(root, '.next/finished', name), 'utf8')).toMatch(/<body>[^<]+\+\d+<\/body>/)
  }
  expect((await run('lib/commands/build.ts', root)).told).toContain('The site is up to date.')
})

test('a site that was never built is exported, and built apart', async () => {
  const root = await makeSite()
  const { status, told } = await run('lib/commands/export.ts', root)
  expect(status, told).toBe(0)
  expect(readdirSync(join(root, 'out/fr/images'))).toContain('etna.html')
  expect(readdirSync(root)).not.toContain('.next')
})

test('a changed caption has some pages drawn, words that are only set anew have none, and do not open Next', async () => {
  const root = await makeBuilt()
  const build = async () => (await run('lib/commands/build.ts', root)).told
  const before = pages(root)
  caption(root, 'L’Etna domine la ville de Catane et la mer de tous les côtés, et il fume.')
  const [, drawn, kept] = /: (\d+) rendered, (\d+) kept, 0 pruned\.\nThe site/.exec(await build()) ?? []
  expect(Number(drawn)).toBeGreaterThan(0)
  expect(Number(kept)).toBeGreaterThan(0)
  const changed = pages(root)
  expect(changed).not.toEqual(before)
  rmSync(join(root, 'node_modules/next/index.js'))
  const path = join(root, 'messages/fr/captions.json')
  writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))
  expect(await build()).toContain(': 0 rendered, ')
  expect(pages(root)).toEqual(changed)
})

test('a build that was killed and whose cause was undone is not taken for the one before', async () => {
  const root = await makeBuilt()
  const [before, words] = [pages(root), readFileSync(join(root, 'messages/fr/captions.json'), 'utf8')]
  caption(root, 'L’Etna domine la ville de Catane et la mer de tous les côtés, et il fume.')
  const child = start('lib/commands/build.ts', root)
  // Once the first of the new pages is there, the build is in their midst.
  const first = join(root, '.next/finished/fr/images/etna.html')
  const old = readFileSync(first, 'utf8')
  while (readFileSync(first, 'utf8') === old && child.exitCode === null)
    await new Promise((done) => setTimeout(done, 1))
  child.kill('SIGKILL')
  await ended(child)
  writeFileSync(join(root, 'messages/fr/captions.json'), words)
  await run('lib/commands/build.ts', root)
  expect(pages(root)).toEqual(before)
})

const smoke = 'L’Etna domine la ville de Catane et la mer de tous les côtés, et il fume.'
const build = async (root: string, env = {}, ...args: string[]) =>
  run('lib/commands/build.ts', { cwd: root, env: { ...process.env, ...env } }, ...args)

const original = mkdtempSync(join(tmpdir(), 'built-'))
afterAll(() => rmSync(original, { recursive: true }))
const copy = (from: string, to: string) => cpSync(from, to, { recursive: true, preserveTimestamps: true })
const buildOriginal = once(async () => {
  const root = await makeSite()
  await build(root)
  copy(root, original)
})

/** A site that was built: a copy of one, since a build takes seconds. */
async function makeBuilt() {
  await buildOriginal()
  const root = makeFolder()
  copy(original, root)
  return root
}

/** The pages of an undisturbed site, and those after a caption of it was changed. */
const undisturbed = once(async () => {
  const root = await makeBuilt()
  const first = pages(root)
  caption(root, smoke)
  await build(root)
  return { first, changed: pages(root) }
})

function once<T>(make: () => Promise<T>) {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

test('an edit that is undone has nothing drawn, and a page that is damaged where it is kept is drawn anew', async () => {
  const [root, { first, changed }] = [await makeBuilt(), await undisturbed()]
  const path = join(root, 'messages/fr/captions.json')
  const [known, words] = [readdirSync(join(root, '.cache/pages')), readFileSync(path, 'utf8')]
  caption(root, smoke)
  await build(root)
  writeFileSync(path, words)
  expect((await build(root)).told).toContain(': 0 rendered, ')
  expect(pages(root)).toEqual(first)
  const [drawn] = readdirSync(join(root, '.cache/pages')).filter((name) => !known.includes(name))
  writeFileSync(join(root, '.cache/pages', drawn), 'damaged')
  caption(root, smoke)
  expect((await build(root)).told).toContain(': 1 rendered, ')
  expect(pages(root)).toEqual(changed)
})

if (process.env.THOROUGH)
  test('of two machines each draws a half, and a third one nothing', async () => {
    const [share, { first }] = [makeFolder(), await undisturbed()]
    const env = { VARIANT_STORE: share }
    const half = async (number: number) => {
      const { told } = await build(await makeSite(), env, '--shard', `${number}/2`)
      expect(told).toContain(`Shard ${number} of 2 of the pages is drawn.`)
      return Number(/(\d+) pages: \1 rendered, 0 kept, 0 pruned/.exec(told)?.[1])
    }
    const all = (await half(1)) + (await half(2))
    const last = await makeSite()
    expect((await build(last, env)).told).toContain(
      `${all} pages: 0 rendered, ${all} kept, 0 pruned.\nThe site is built.`,
    )
    expect(pages(last)).toEqual(first)
  })

test('two builds at once end in one right site, whatever the clock says', async () => {
  const [root, { changed }] = [await makeBuilt(), await undisturbed()]
  // As if the clock had been set back by years since.
  for (const folder of ['.next', '.cache/pages'])
    for (const file of listFiles(join(root, folder))) utimesSync(file, 4e9, 4e9)
  caption(root, smoke)
  const ends = await Promise.all([build(root), build(root)])
  // Whoever has waited too long on a busy machine names the other.
  for (const { status, told } of ends) if (status !== 0) expect(told).toContain('is at work here, as process')
  expect(ends.map(({ status }) => status)).toContain(0)
  expect(pages(root)).toEqual(changed)
  expect(temporaries(root)).toEqual([])
})

test('a build on a full disk tells of the page, leaves no half of it, and is finished once there is room', async () => {
  const [root, { first }] = [await makeSite(), await undisturbed()]
  const end = smallDisk(join(root, '.next/finished'), 16)
  if (end) {
    const { status, told } = await build(root)
    expect(status).toBe(1)
    expect(told).toMatch(/finished\/.+ could not be written \(ENOSPC\)\. Free some space there, .+\.\n/)
    expect(temporaries(root)).toEqual([])
    end()
  }
  expect((await build(root)).status).toBe(0)
  expect(pages(root)).toEqual(first)
})

if (process.env.THOROUGH)
  test('where no page can be kept or fetched, the site is built nonetheless, and a sentence tells of it', async () => {
    const [root, { first }] = [await makeSite(), await undisturbed()]
    const end = smallDisk(join(root, '.cache/pages'), 4)
    const { status, told } = await build(root, { VARIANT_STORE: '/nowhere/at/all' })
    expect(status, told).toBe(0)
    expect(told).toMatch(/all was rendered here\. \/nowhere\/at\/all does not exist/)
    if (end) expect(told).toMatch(/all was rendered here\. \.cache\/pages\/.+ \(ENOSPC\)/)
    expect(pages(root)).toEqual(first)
  })
