import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../helpers/command'
import { makeGallery } from '../helpers/gallery'

const ends: [args: string[], status: number, told: string][] = [
  [[], 1, 'No end is named. Name one.\n'],
  [['writes'], 0, 'done\n'],
  [['partly'], 1, 'done\n'],
  [['problems'], 1, 'One. Mend it.\nTwo. Mend it.\nNothing was written.\n'],
  [['child'], 3, ''],
]

test.each(ends)(
  'a command asked for %j exits with %i, and tells what there is to tell',
  async (args, status, told) => {
    const root = await makeGallery([])
    expect(await run('tests/helpers/commanding.ts', root, ...args)).toEqual({ status, told })
  },
)

test('a command that only reads takes no lock, one that writes does', async () => {
  const root = await makeGallery([])
  await run('tests/helpers/commanding.ts', root, 'reads')
  expect(existsSync(join(root, '.cache/lock'))).toBe(false)
  await run('tests/helpers/commanding.ts', root, 'writes')
  expect(existsSync(join(root, '.cache/lock'))).toBe(true)
})
