import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clearTemporaries } from '@/lib/disk/prune'
import { makeCard } from '../helpers/files'

test('the temporary file of a dead process is cleared away, that of a living one is not', () => {
  const put = makeCard()
  const [dead, living] = [put('a.2147483647.tmp', ''), put(`a.${process.pid}.tmp`, '')]
  clearTemporaries(join(dead, '..'))
  expect([existsSync(dead), existsSync(living)]).toEqual([false, true])
})
