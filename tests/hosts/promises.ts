import { readFileSync } from 'node:fs'
import { readManifest } from '@/lib/catalogue/manifest'
import { paths } from '@/lib/catalogue/files'
import { headersOf } from '@/lib/hosting/rules/headers'
import { mediaType } from '@/lib/hosting/rules/types'
import { ask, type Answer, type Asked } from '../helpers/asking'

/** Asks a host for a path of the site, which lies there under `prefix`. */
export type Ask = ((path: string, asked?: Asked) => Promise<Answer>) & { prefix: string }

/** Why a promise is not kept, or how it is, if there is more than one way. */
type Verdict = { broken: string } | { kept: string }

const manifest = readManifest(paths('.').manifest)
const [id] = Object.keys(manifest)
const { press, variants } = manifest[id]
const picture = `/variants/${variants[0].file}`
const pressFile = `/press/${press.fr.file}`
const service = `/iiif/${id}`
const kept = (how = 'yes'): Verdict => ({ kept: how })
const broken = (why: string): Verdict => ({ broken: why })

/** An answer, where a host leads from an address to the one with a slash at its end. */
async function settled(ask: Ask, path: string, asked?: Asked) {
  const first = await ask(path, asked)
  const { location = '' } = first.headers
  const isSlash =
    [301, 302, 307, 308].includes(first.status) &&
    new URL(location, 'http://x').pathname === `${ask.prefix}${path}/`
  return isSlash ? ask(`${path}/`, asked) : first
}

const bare = (type = '') =>
  type
    .toLowerCase()
    .replace(/; ?charset=utf-8$/, '')
    .replace('text/javascript', 'application/javascript')

/** The addresses of this site in a page or a JSON document, without what follows the path. */
function addressesIn(text: string) {
  const single = [...text.matchAll(/(?:href|src)="(\/[^"]*)"|"(?:src|start_url)":"(\/[^"]*)"/g)].map(
    ([, link, other]) => link ?? other,
  )
  const sets = [...text.matchAll(/srcset="([^"]*)"/gi)].flatMap(([, list]) =>
    list.split(',').map((part) => part.trim().split(' ')[0]),
  )
  return [...single, ...sets].map((link) => link.split(/[?#]/)[0])
}

/** What of the headers that the rules give some addresses is not sent. */
async function lacking(ask: Ask, addresses: string[], names: string[]) {
  const found: string[] = []
  for (const path of addresses) {
    const { headers } = await settled(ask, path)
    for (const name of names) {
      const [sent, wanted] = [String(headers[name.toLowerCase()] ?? ''), headersOf(path)[name] ?? '']
      if (sent !== wanted) found.push(`${path} ${name}: ${sent || 'none'}`)
    }
  }
  return found.length ? broken(found[0]) : kept()
}

/** What the site promises of its addresses, wherever it is served: each is asked for, and told whether it is so. */
export const promises = {
  async status(ask) {
    for (const path of [
      '/',
      '/fr',
      `/en/images/${id}`,
      picture,
      pressFile,
      '/robots.txt',
      `${service}/info.json`,
    ]) {
      const { status } = await settled(ask, path)
      if (status !== 200 && !(path === '/' && status === 307)) return broken(`${path}: ${status}`)
    }
    return kept()
  },
  async type(ask) {
    for (const [path, file] of [
      ['/fr', 'fr.html'],
      [picture, picture],
      [`/pictures/${id}.640.jpg`, 'a.jpg'],
      ['/manifest.webmanifest', 'a.webmanifest'],
      ['/fr/feed.xml', 'a.xml'],
      [`${service}/info.json`, 'a.json'],
    ]) {
      const { headers } = await settled(ask, path)
      const wanted = headersOf(path)['Content-Type'] ?? mediaType(file)
      if (bare(headers['content-type']) !== bare(wanted)) return broken(`${path}: ${headers['content-type']}`)
    }
    return kept()
  },
  async cache(ask) {
    const { headers } = await settled(ask, '/fr')
    if (!/max-age=0/.test(headers['cache-control'] ?? '')) return broken(`/fr: ${headers['cache-control']}`)
    return lacking(ask, [picture, `/cards/${manifest[id].cards.fr.file}`], ['Cache-Control'])
  },
  async policy(ask) {
    const said = async (path: string) => (await settled(ask, path)).headers
    const [page, embed] = [await said('/fr'), await said(`/fr/embed/${id}`)]
    const policy = String(page['content-security-policy'] ?? '')
    const frames = policy.includes("frame-ancestors 'self'") || page['x-frame-options'] === 'SAMEORIGIN'
    if (!policy.includes("script-src 'self'") || !frames) return broken(`/fr: ${policy || 'none'}`)
    const framed = String(embed['content-security-policy'] ?? '')
    return framed.includes('frame-ancestors *') ? kept() : broken(`embed: ${framed}`)
  },
  async attachment(ask) {
    const saved = async (path: string) => (await ask(path)).headers['content-disposition']
    if ((await saved(pressFile)) !== 'attachment') return broken('press file is not saved')
    const dead = await saved('/press/proxima-nothing.jpg')
    return dead === undefined ? kept() : broken('a dead press link is saved')
  },
  async links(ask) {
    const found = new Set<string>()
    for (const page of ['/', '/fr', `/en/images/${id}`, '/fr/media', '/manifest.webmanifest'])
      for (const address of addressesIn((await settled(ask, page)).body.toString())) found.add(address)
    for (const address of found) {
      if (!address.startsWith(`${ask.prefix}/`)) return broken(`${address} is not under ${ask.prefix}`)
      const { status } = await settled(ask, address.slice(ask.prefix.length))
      if (status >= 400) return broken(`${address}: ${status}`)
    }
    return found.size > 50 ? kept() : broken(`only ${found.size} links were found`)
  },
  async cors(ask) {
    const { headers } = await ask(`${service}/info.json`, { headers: { Origin: 'https://viewer.example' } })
    return headers['access-control-allow-origin'] === '*' ? kept() : broken('info.json is closed')
  },
  async digest(ask) {
    const { headers } = await ask(pressFile)
    const wanted = `sha-256=:${Buffer.from(press.fr.sha256, 'hex').toString('base64')}:`
    return headers['repr-digest'] === wanted ? kept() : broken(String(headers['repr-digest'] ?? 'none'))
  },
  async range(ask) {
    const { status, headers, body } = await ask(pressFile, { headers: { Range: 'bytes=10-19' } })
    const bytes = readFileSync(`public${pressFile}`)
    const isPart = status === 206 && body.equals(bytes.subarray(10, 20))
    const isSaid = headers['content-range'] === `bytes 10-19/${bytes.length}`
    return isPart && isSaid ? kept() : broken(`${status} ${headers['content-range'] ?? ''}`)
  },
  async beyond(ask) {
    const { length } = readFileSync(`public${pressFile}`)
    const { status } = await ask(pressFile, { headers: { Range: `bytes=${length}-` } })
    return status === 416 ? kept() : broken(String(status))
  },
  async language(ask) {
    const { status, headers, body } = await ask('/', { headers: { 'Accept-Language': 'en-GB,fr;q=0.5' } })
    if (status === 307 && headers.location === '/en') return kept('server')
    const isChoice = status === 200 && /\/scripts\/choice-/.test(body.toString())
    return isChoice ? kept('script') : broken(`${status} ${headers.location ?? ''}`)
  },
  async missing(ask) {
    for (const [path, language] of [
      ['/nothing', ''],
      ['/fr/nothing', 'fr'],
      ['/fr/images/nothing', 'fr'],
      ['/en/404', 'en'],
    ]) {
      let answer = await ask(path)
      if (answer.status === 302) answer = await ask(answer.headers.location ?? '')
      if (answer.status !== 404) return broken(`${path}: ${answer.status}`)
      if (language && !answer.body.toString().includes(`lang="${language}"`))
        return broken(`${path} is not in ${language}`)
    }
    return kept()
  },
  async alias(ask) {
    const { status, headers, body } = await settled(ask, `${service}/canvas`)
    if ([303, 308].includes(status) && headers.location === `${service}/manifest.json`) return kept()
    return body.toString().includes(`${service}/manifest.json`)
      ? kept('page')
      : broken(`${status} ${headers.location ?? ''}`)
  },
  async query(ask) {
    const { status, headers, body } = await settled(ask, `${service}/canvas`, {})
    if (status === 200 && /\/scripts\/choice-/.test(body.toString())) return kept('script')
    const { headers: asked } = await ask(`${service}/canvas?utm_source=x`)
    return asked.location?.endsWith('?utm_source=x')
      ? kept()
      : broken(String(asked.location ?? headers.location))
  },
} satisfies Record<string, (ask: Ask) => Promise<Verdict>>

/** What can be promised of a host. */
export type PromiseName = keyof typeof promises

/** Asks a host for all that is promised of it; how each is kept, or why not. */
export async function hold(base: string, promised: readonly PromiseName[]) {
  const prefix = new URL(base).pathname.replace(/\/$/, '')
  const from = Object.assign((path: string, asked?: Asked) => ask(base, prefix + path, asked), { prefix })
  const verdicts = new Map<PromiseName, Verdict>()
  for (const name of promised)
    verdicts.set(name, await promises[name](from).catch((error: Error) => broken(error.message)))
  return verdicts
}
