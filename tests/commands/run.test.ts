import { cpSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { run } from '../helpers/command'
import { makeFolder } from '../helpers/folder'

const node = promisify(execFile)

/** A checkout of one command, which tells what it is given and where it works. */
function makeCheckout(says: string) {
  const root = makeFolder()
  const put = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const file of ['lib/run.mjs', 'lib/disk/checkout.ts', 'tsconfig.json', 'package-lock.json'])
    cpSync(file, join(root, file), { recursive: true })
  put('package.json', '{"type": "module"}')
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  const write = (text: string) =>
    put(
      'lib/commands/tell.ts',
      `import { checkout } from '../disk/checkout'
const told: string[] = [${JSON.stringify(text)}, ...process.argv.slice(2), String(checkout === ${JSON.stringify(root)})]
console.log(told.join(' '))`,
    )
  write(says)
  const run = async (...args: string[]) =>
    (await node(process.execPath, [join(root, 'lib/run.mjs'), ...args], { cwd: '/' })).stdout.trim()
  return { root, write, run, bundles: join(root, '.cache/scripts') }
}

test('a script is bundled once, by many at a time too, and anew when its code has changed', async () => {
  const { write, run, bundles } = makeCheckout('one')
  const tell = () => run('commands/tell', '--size', '4')
  expect(await Promise.all([tell(), tell(), tell()])).toEqual(Array(3).fill('one --size 4 true'))
  expect(await tell()).toBe('one --size 4 true')
  expect(readdirSync(bundles)).toHaveLength(1)
  write('two')
  expect(await tell()).toBe('two --size 4 true')
})

test('bundles that nobody has run for a week are removed with the next one', async () => {
  const { write, run, bundles } = makeCheckout('one')
  await run('commands/tell')
  const [old] = readdirSync(bundles)
  const tenDaysAgo = Date.now() / 1000 - 10 * 24 * 60 * 60
  utimesSync(join(bundles, old), tenDaysAgo, tenDaysAgo)
  write('two')
  await run('commands/tell')
  expect(readdirSync(bundles)).toHaveLength(1)
  expect(readdirSync(bundles)).not.toContain(old)
})

test('a script that there is not is said to be missing', async () => {
  const { run } = makeCheckout('one')
  await expect(run('commands/sing')).rejects.toMatchObject({
    code: 1,
    stderr: 'There is no script commands/sing in lib. Name one of its commands, as commands/check.\n',
  })
})

test('the preview finds all that it is made of, before it says what is wrong', async () => {
  const root = makeFolder()
  const { status, told } = await run('lib/commands/dev.ts', {
    cwd: root,
    env: { ...process.env, SITE_URL: 'nonsense' },
  })
  expect([status, told]).toEqual([1, expect.stringMatching(/^SITE_URL is "nonsense".*\. .*\.\n$/)])
})
