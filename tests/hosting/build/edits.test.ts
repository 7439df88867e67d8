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

// Two hundred edits take a quarter of an hour and more.
const whole = { timeout: 3_600_000 }

test('pages that follow edits are those of a run from nothing, byte for byte', whole, async () => {
  const random = fractions(19)
  const names = Object.keys(edits)
  const count = times({ thorough: 200, always: everyDay.length })
  for (let index = 0; index < count; index++) {
    const name = everyDay[index] ?? names[Math.floor(random() * names.length)]
    await edits[name](root, random)
    const { rendered, kept } = await build()
    // An edit of words or facts leaves pages alone, and makes some anew; one that undoes another makes none.
    if (index < everyDay.length) expect([rendered, kept], name).not.toContain(0)
    if (count > everyDay.length || index === count - 1) {
      const { followed, fresh } = await both()
      expect(followed, `after ${index + 1} edits, of which the last one is ${name}`).toEqual(fresh)
    }
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
    await edits.title(root, fractions(7))
    await build()
    const { followed, fresh } = await both()
    writeFileSync(path, text)
    expect(followed).not.toEqual(fresh)
  })
