import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { listFiles } from '../../disk/read'

// V8 lets a heap grow up to fourfold before it collects, more the more memory the machine has, and Next's
// workers would hold 900 MB each at 10,000 images. Twofold is enough, and with a larger new space no slower.
// Node takes that flag from no environment.
const heaps =
  "--max-semi-space-size=32 --import=data:text/javascript,import{setFlagsFromString}from'node:v8';setFlagsFromString('--heap-growing-percent=100')"

/** Where `next build` puts what it has prerendered. */
export const prerendered = '.next/server/app'

/** What Node is to be started with, and in which environment, to run `next build` in a folder. */
export function nextBuild(cwd: string) {
  const args = [createRequire(resolve(cwd, 'package.json')).resolve('next/dist/bin/next'), 'build']
  return {
    args,
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${heaps}`,
    },
  }
}

/** The documents that it has prerendered in a folder. */
export function builtPages(cwd: string) {
  return listFiles(join(cwd, prerendered)).filter((path) => path.endsWith('.html'))
}
