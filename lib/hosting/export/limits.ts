import { amount } from './count'

/** What a site asks of a host. */
export interface Needs {
  files: number
  /** Of all files, and of the largest. */
  bytes: number
  largest: { file: string; bytes: number }
  /** Rules of headers that were written, and files that have none of their own for want of room. */
  headers: number
  unheaded: number
  /** Redirects of one address, and of many. */
  single: number
  many: number
}

/** What a host takes, as its own pages said in November 2026; without a number, whatever comes. */
interface Limits {
  name: string
  /** Whether it reads no settings: it is given each page in a folder. */
  folders: boolean
  files?: number
  bytes?: number
  fileBytes?: number
  headers?: number
  single?: number
  many?: number
  /** Why it cannot serve this site at all. */
  never?: string
}

const mebibyte = 1024 * 1024
const pages = { folders: false, fileBytes: 25 * mebibyte, headers: 100, single: 2000, many: 100 }

/** The hosts that an export can be made for, by the name after `--for`. */
export const hostLimits = {
  nginx: { name: 'nginx', folders: false },
  caddy: { name: 'Caddy', folders: false },
  store: { name: 'an object store', folders: false },
  netlify: { name: 'Netlify', folders: false },
  cloudflare: { name: 'Cloudflare Pages', ...pages, files: 20_000 },
  'cloudflare-paid': { name: 'Cloudflare Pages, paid', ...pages, files: 100_000 },
  workers: {
    name: 'Cloudflare Workers',
    ...pages,
    files: 100_000,
    never:
      'Its static assets answer a comma in a path with a redirect, and every tile of IIIF has commas. Use Cloudflare Pages.',
  },
  github: { name: 'GitHub Pages', folders: true, bytes: 1e9 },
  gitlab: { name: 'GitLab Pages', folders: true, files: 200_000, bytes: 1e9 },
} as const satisfies Record<string, Limits>

/** A host that an export can be made for. */
export type HostName = keyof typeof hostLimits

/** Whether a name is one of a host. */
export function isHostName(name: string): name is HostName {
  return name in hostLimits
}

/** What a host would refuse or leave unread of a site: two sentences each. */
export function refusals(host: HostName, needs: Needs): string[] {
  const limits: Limits = hostLimits[host]
  const { name, never } = limits
  const over = excess(limits, needs).map(
    ([what, most, has]) =>
      `${name} takes ${amount(most)} ${what}, and this site has ${amount(has)}. Show fewer images there, or choose a host that takes them.`,
  )
  return never === undefined ? over : [`${name} cannot serve this site. ${never}`, ...over]
}

type Excess = [what: string, most: number, has: number]

function excess(limits: Limits, needs: Needs): Excess[] {
  const { largest } = needs
  const all: [what: string, most: number | undefined, has: number][] = [
    ['files', limits.files, needs.files],
    ['bytes', limits.bytes, needs.bytes],
    [`bytes a file (${largest.file})`, limits.fileBytes, largest.bytes],
    ['redirects of one address', limits.single, needs.single],
    ['redirects of many', limits.many, needs.many],
    ['rules of headers', limits.headers, needs.headers],
  ]
  return all.flatMap(([what, most = Infinity, has]): Excess[] => (has > most ? [[what, most, has]] : []))
}

/**
 * What each host of a form takes of a site, a line each: that it does, or why it does not; `host` alone,
 * where the site is for one.
 */
export function describeHosts(needs: Needs, folders: boolean, host?: HostName) {
  const names = Object.keys(hostLimits).filter(isHostName)
  return (host ? [host] : names)
    .filter((each) => hostLimits[each].folders === folders)
    .filter((each) => host ?? (each !== 'cloudflare-paid' || refusals('cloudflare', needs).length))
    .map((each) => {
      const [refusal] = refusals(each, needs)
      if (refusal) return `  ${refusal}`
      const limits: Limits = hostLimits[each]
      return `  ${limits.name} takes it${measured(limits, needs)}.${unheaded(limits, needs)}`
    })
}

function measured(limits: Limits, { files, bytes, single, headers }: Needs) {
  const parts = [
    limits.files && `${amount(files)} of ${amount(limits.files)} files`,
    limits.bytes && `${amount(Math.round(bytes / 1e6))} of ${amount(limits.bytes / 1e6)} MB`,
    limits.single && `${amount(single)} of ${amount(limits.single)} redirects`,
    limits.headers && `${headers} of ${limits.headers} rules of headers`,
  ].filter(Boolean)
  return parts.length ? `: ${parts.join(', ')}` : ''
}

/** Files whose own headers a host has no room for. */
function unheaded({ headers }: Limits, { unheaded: count }: Needs) {
  if (headers === undefined || !count) return ''
  return ` ${amount(count)} press files go there without Repr-Digest and Content-Disposition, for want of rules.`
}
