import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { once } from 'node:events'
import { connect } from 'node:net'
import { readManifest } from '../../lib/catalogue/manifest'
import { defaultLanguage } from '../../lib/i18n/languages'
import { emptyBlock, siteBlock, startNginx } from '../helpers/nginx'
import { interleave, median } from './statistics'

/**
 * Requests a second of the exported site, by its own nginx block and by one that says nothing; medians over
 * the rounds.
 */
export interface NginxSpeed {
  ours: number
  empty: number
  /** `ours / empty`: what the site's headers, names and languages cost a server. */
  ratio: number
  /** The same of each kind of file. */
  kinds: Record<string, { ours: number; empty: number; ratio: number }>
}

const ports = { ours: 4391, empty: 4392 }

/**
 * Measures both by turns, so that what else the machine does falls on either alike. The same bytes are
 * asked for by the address that each gives them. @throws Error if wrk or the export is missing.
 */
export async function measureNginx({ rounds = 7, seconds = 2 } = {}): Promise<NginxSpeed> {
  if (spawnSync('wrk', ['-v']).error)
    throw new Error(
      'wrk is not installed, and nothing else here asks as fast as nginx answers. Install the Debian package wrk, then measure again.',
    )
  const server = startNginx(siteBlock(ports.ours), emptyBlock(ports.empty))
  try {
    await Promise.all(Object.values(ports).map(listening))
    const kinds: NginxSpeed['kinds'] = {}
    for (const [kind, [path, file]] of Object.entries(addresses()))
      kinds[kind] = await compare(path, file, rounds, seconds)
    const mean = (key: 'ours' | 'empty') => geometric(Object.values(kinds).map((kind) => kind[key]))
    return { ours: mean('ours'), empty: mean('empty'), ratio: mean('ours') / mean('empty'), kinds }
  } finally {
    await server.close()
  }
}

/** One address of each kind, and the file it is under `out/`. */
function addresses(): Record<string, [path: string, file: string]> {
  const [[id, { variants, press }]] = Object.entries(readManifest('lib/catalogue/manifest.json'))
  const same = (path: string): [string, string] => [path, path]
  return {
    page: [`/fr/images/${id}`, `/fr/images/${id}.html`],
    variant: same(`/variants/${variants[0].file}`),
    tile: same(`/iiif/${id}/0,0,512,512/512,512/0/default.jpg`),
    document: same(`/iiif/${id}/manifest.json`),
    press: same(`/press/${press[defaultLanguage].file}`),
  }
}

async function compare(path: string, file: string, rounds: number, seconds: number) {
  const speeds = await interleave(rounds, {
    ours: () => speed(`http://127.0.0.1:${ports.ours}${path}`, seconds),
    empty: () => speed(`http://127.0.0.1:${ports.empty}${file}`, seconds),
  })
  return {
    ours: median(speeds.ours),
    empty: median(speeds.empty),
    ratio: median(speeds.ours.map((ours, round) => ours / speeds.empty[round])),
  }
}

async function speed(url: string, seconds: number) {
  const { stdout } = await promisify(execFile)('wrk', ['-t1', '-c16', `-d${seconds}s`, url])
  if (/Non-2xx/.test(stdout))
    throw new Error(`${url} was answered with an error:\n${stdout}Run npm run export, then measure again.`)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)![1])
}

async function listening(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
  } catch {
    await new Promise((done) => setTimeout(done, 50))
    return listening(port)
  } finally {
    socket.destroy()
  }
}

function geometric(values: number[]) {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}
