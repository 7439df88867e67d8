import { isAbsolute, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const usage = 'Write npm run export -- --root /var/www/proxima --brotli, both of which may be left out.'

/**
 * What `npm run export` was asked for: the folder from which nginx will serve, and whether it can send `.br`
 * files. Throws for anything else.
 */
export function readOptions(args: string[]) {
  const { root = resolve('out'), brotli = false } = parse(args)
  if (!isAbsolute(root))
    throw new Error(
      `--root is "${root}", which nginx would look for in a folder of its own. Give the whole path, as in --root ${resolve(root)}.`,
    )
  return { root, brotli }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { root: { type: 'string' }, brotli: { type: 'boolean' } } }).values
  } catch (cause) {
    throw new Error(`npm run export does not understand "${args.join(' ')}". ${usage}`, { cause })
  }
}
