import { isAbsolute, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const usage =
  'Write npm run export -- --root /var/www/proxima --precompressed --brotli, each of which may be left out.'

/** What `npm run export` was asked for. */
export interface ExportOptions {
  /** The folder from which nginx will serve. */
  root: string
  /** Whether each text has its coded twins beside it, for a server that does not code what it sends. */
  precompressed: boolean
  /** Whether that nginx has the module that sends `.br` files; they are among the twins. */
  brotli: boolean
}

/**
 * Reads the arguments of `npm run export`.
 * @throws Error for anything but these options, and for a folder that is no whole path.
 */
export function readOptions(args: string[]): ExportOptions {
  const { root = resolve('out'), brotli = false, precompressed = brotli } = parse(args)
  if (!isAbsolute(root))
    throw new Error(
      `--root is "${root}", which nginx would look for in a folder of its own. Give the whole path, as in --root ${resolve(root)}.`,
    )
  return { root, brotli, precompressed }
}

const options = {
  root: { type: 'string' },
  precompressed: { type: 'boolean' },
  brotli: { type: 'boolean' },
} as const

function parse(args: string[]) {
  try {
    return parseArgs({ args, options }).values
  } catch (cause) {
    throw new Error(`npm run export does not understand "${args.join(' ')}". ${usage}`, { cause })
  }
}
