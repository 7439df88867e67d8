import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bar } from '../../disk/bar'
import { runSilently } from '../../disk/child'
import { writeWhole } from '../../disk/write'
import { removeFramework } from './finish'
import { nextBuild } from './nextbuild'
import { parts } from './parts'
import { checkTypes } from './types'

const stamp = '.next/proxima-code'

/**
 * Compiles the site of the code that lies in a folder, of which `code` is the digest, unless it is compiled.
 * What `next build` itself draws, the few addresses without a parameter, nobody is sent.
 *
 * @throws ChildFailed if `next build` fails, or a type is wrong.
 */
export async function compile(folder: string, code: string) {
  const path = join(folder, stamp)
  if (existsSync(path) && readFileSync(path, 'utf8') === code) return
  rmSync(path, { force: true })
  rmSync(join(folder, '.next/server'), { recursive: true, force: true })
  const { args, env } = nextBuild(folder)
  const { show, end } = bar(parts.code)
  show(0, 1, 'code')
  try {
    await runSilently('build', args, { cwd: folder, env })
    await checkTypes(folder)
  } finally {
    end()
  }
  removeFramework(folder)
  await writeWhole(path, code)
  console.log('The code is compiled.')
}
