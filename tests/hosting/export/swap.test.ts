import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { begin, finish } from '@/lib/hosting/export/swap'

function folder() {
  const path = mkdtempSync(join(tmpdir(), 'export-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

function folders() {
  const root = folder()
  return { out: join(root, 'out'), fresh: join(root, 'fresh'), last: join(root, 'last') }
}

test('a new export takes the place of the last one, of which nothing is left', () => {
  const swap = folders()
  for (const name of ['first', 'second']) {
    begin(swap)
    writeFileSync(join(swap.fresh, name), name)
    finish(swap)
  }
  expect([
    existsSync(join(swap.out, 'first')),
    existsSync(join(swap.out, 'second')),
    existsSync(swap.last),
    existsSync(swap.fresh),
  ]).toEqual([false, true, false, false])
})

test('an export that was killed leaves the last one, even between its two names', () => {
  const swap = folders()
  mkdirSync(swap.out)
  writeFileSync(join(swap.out, 'page'), 'page')
  begin(swap)
  writeFileSync(join(swap.fresh, 'half'), 'half')
  renameSync(swap.out, swap.last)
  begin(swap)
  expect([existsSync(join(swap.out, 'page')), existsSync(join(swap.fresh, 'half'))]).toEqual([true, false])
})
