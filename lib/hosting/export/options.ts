import { isAbsolute, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { basePath } from '../../site/addresses'
import { hostLimits, isHostName, type HostName } from './limits'

const usage =
  'Write npm run export -- --root /var/www/proxima --precompressed --brotli --folders --for cloudflare, each of which may be left out.'

/** What `npm run export` was asked for. */
export interface ExportOptions {
  /** The folder from which nginx or Caddy will serve. */
  root: string
  /** Whether each text has its coded twins beside it, for a server that does not code what it sends. */
  precompressed: boolean
  /** Whether that nginx has the module that sends `.br` files; they are among the twins. */
  brotli: boolean
  /** Whether each page is in a folder of its own, for a server that is told nothing. */
  folders: boolean
  /** The host that it is for: what that would refuse is refused at once. */
  host?: HostName
}

/**
 * Reads the arguments of `npm run export`, which make a site for a host that lies under `base` there: hosts
 * with such a path are told nothing, and have a site in folders.
 *
 * @throws Error for anything but these options, and for those that do not go together.
 */
export function readOptions(args: string[], base = basePath): ExportOptions {
  const { root = resolve('out'), brotli = false, precompressed = brotli, for: host, ...asked } = parse(args)
  if (!isAbsolute(root))
    throw new Error(
      `--root is "${root}", which nginx would look for in a folder of its own. Give the whole path, as in --root ${resolve(root)}.`,
    )
  const known = hostOf(host)
  const folders = asked.folders ?? (known ? hostLimits[known].folders : base !== '')
  checkForm({ folders, precompressed, host: known, base })
  return { root, brotli, precompressed, folders, ...(known && { host: known }) }
}

function hostOf(name: string | undefined) {
  if (name === undefined || isHostName(name)) return name
  throw new Error(
    `--for names "${name}", which is no host that is known here. Name one of ${Object.keys(hostLimits).join(', ')}, or leave it out.`,
  )
}

type Form = Pick<ExportOptions, 'folders' | 'precompressed' | 'host'> & { base: string }

function checkForm({ folders, precompressed, host, base }: Form) {
  if (host && hostLimits[host].folders !== folders)
    throw new Error(
      `${hostLimits[host].name} does not take pages in this form. Leave out --folders, which --for ${host} sets as it must be.`,
    )
  if (base && !folders)
    throw new Error(
      `SITE_URL has the path ${base}, under which only a site in folders can lie. Add --folders, or set SITE_URL to a scheme and a host.`,
    )
  if (folders && precompressed)
    throw new Error(
      'A server that is told nothing sends no coded twins. Leave out --precompressed and --brotli, or --folders.',
    )
}

const options = {
  root: { type: 'string' },
  precompressed: { type: 'boolean' },
  brotli: { type: 'boolean' },
  folders: { type: 'boolean' },
  for: { type: 'string' },
} as const

function parse(args: string[]) {
  try {
    return parseArgs({ args, options }).values
  } catch (cause) {
    throw new Error(`npm run export does not understand "${args.join(' ')}". ${usage}`, { cause })
  }
}
