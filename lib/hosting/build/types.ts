import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { runNode } from '../../disk/child'

/**
 * Checks the types of what a site is built from, in the folder where it is compiled, with the native compiler
 * (TypeScript 7): half the processor time of the compiler in JavaScript, which stays beside it because
 * typescript-eslint needs its interface. Tests are not what a site is built from, and are checked by theirs.
 * `next build` comes before: it writes there which routes there are.
 *
 * @throws ChildFailed if a type is wrong; the compiler has told which by then.
 */
export function checkTypes(folder: string) {
  const find = createRequire(resolve('package.json')).resolve
  const compiler = join(dirname(find('typescript-native/package.json')), 'lib/tsc.js')
  // Two checkers, one a core, would each learn the types that they share.
  const project = join(folder, 'lib/hosting/build/tsconfig.json')
  return runNode('build', [compiler, '--noEmit', '--checkers', '1', '-p', project])
}
