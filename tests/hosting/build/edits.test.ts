import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCollection } from '../../bench/collection'
import { run } from '../../helpers/command'
import { edits, forgetPages } from '../../helpers/edits'
import { tree } from '../../helpers/gallery'
import { fractions } from '../../helpers/random'
import { times } from '../../helpers/thorough'

// Under this folder, so that packages are found.
const root = resolve('.cache/edits')

/** A small gallery of this code, and the site that is compiled of it, if it is here already. */
beforeAll(async () => {
  rmSync(root, { recursive: true, force: true })
  await makeCollection(root, 8)
  symlinkSync(resolve('node_modules/typescript-native'), join(root, 'node_modules/typescript-native'))
  if (existsSync('.next/proxima-code'))
    cpSync('.next', join(root, '.next'), {
      recursive: true,
      filter: (path) => !/^\.next\/(?:cache|finished|proxima-(?:pages|stamp))/.test(path),
    })
  await build()
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

async function build() {
  const { status, told } = await run(join(root, 'lib/commands/build.ts'), root)
  expect(status, told).toBe(0)
  const [, rendered, kept] = /(\d+) rendered, (\d+) kept, \d+ pruned\.\nThe site is built/.exec(told) ?? []
  return { rendered: Number(rendered), kept: Number(kept) }
}

const pages = () => tree(join(root, '.next/finished'))

/** What the pages are, made one after the other as the edits came; and made from nothing. */
async function both() {
  const followed = pages()
  forgetPages(root)
  await build()
  return { followed, fresh: pages() }
}

const everyDay = ['caption', 'embargo', 'title']

const random = fractions(19)

test('pages that follow edits are those of a run from nothing, byte for byte', async () => {
  for (const name of everyDay) {
    await edits[name](root, random)
    // An edit of words or facts leaves pages alone, and makes some anew.
    const { rendered, kept } = await build()
    expect([rendered, kept], name).not.toContain(0)
  }
  const { followed, fresh } = await both()
  expect(followed).toEqual(fresh)
})

// They take the most of an hour: ten tests of twenty say how far they have come.
const whole = { timeout: 3_600_000 }
const scores = Array.from({ length: times({ thorough: 10, always: 0 }) }, (_, index) => [index * 20])
test.each(scores)('after each of twenty edits at random, too, %i before them', whole, async () => {
  const names = Object.keys(edits)
  for (let index = 0; index < 20; index++) {
    const name = names[Math.floor(random() * names.length)]
    await edits[name](root, random)
    await build()
    const { followed, fresh } = await both()
    expect(followed, `after edit ${index + 1} of twenty, ${name}`).toEqual(fresh)
  }
})

if (process.env.THOROUGH)
  test('a model that forgets an input is found out', async () => {
    const path = join(root, 'lib/pages/digest.ts')
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text.replace(
        '(_, part: unknown) => {',
        "(key, part: unknown) => {\n    if (key === 'title') return ''",
      ),
    )
    await build()
    await edits.title(root, random)
    await build()
    const { followed, fresh } = await both()
    writeFileSync(path, text)
    expect(followed).not.toEqual(fresh)
  })
