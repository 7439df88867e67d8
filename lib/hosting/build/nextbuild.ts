import { createRequire } from 'node:module'
import { resolve } from 'node:path'

// V8 lets a heap grow up to fourfold before it collects, more the more memory the machine has: drawing the
// pages of 10,000 images, Next's own workers held 900 MB each. Twofold is enough, and with a larger new space
// no slower.
// Node takes that flag from no environment.
const heaps =
  "--max-semi-space-size=32 --import=data:text/javascript,import{setFlagsFromString}from'node:v8';setFlagsFromString('--heap-growing-percent=100')"

/** What Node is to be started with, and in which environment, to run `next build` in a folder. */
export function nextBuild(cwd: string) {
  const args = [createRequire(resolve(cwd, 'package.json')).resolve('next/dist/bin/next'), 'build']
  return { args, env: nextEnvironment() }
}

/** The environment of a process that compiles the site, or draws its pages. */
export function nextEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${heaps}`,
  }
}
