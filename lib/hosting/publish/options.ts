import { parseArgs } from 'node:util'

const usage = 'npm run publish -- s3://bucket/prefix [--dry-run] [--replace] [--now]'
const options = {
  'dry-run': { type: 'boolean' },
  replace: { type: 'boolean' },
  now: { type: 'boolean' },
} as const

/**
 * What the arguments of `npm run publish` ask for.
 * @throws Error that shows the usage, unless they name one target.
 */
export function readTarget(args: string[]) {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options, strict: false })
  const known = Object.keys(values).every((name) => name in options)
  if (positionals.length !== 1 || !known)
    throw new Error(
      `"${args.join(' ')}" names no one target, or asks for what is not offered. Write ${usage}.`,
    )
  return {
    target: positionals[0],
    dryRun: Boolean(values['dry-run']),
    replace: Boolean(values.replace),
    atOnce: Boolean(values.now),
  }
}
