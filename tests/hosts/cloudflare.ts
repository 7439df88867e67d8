import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fetchPackages } from '../helpers/packages'
import { serveBy } from './servers'

const folder = '.cache/wrangler'

/** Fetches Cloudflare's own server of a site, once, with the Node that it asks for: 413 MB together. */
export function installWrangler() {
  fetchPackages(folder, ['node@22.22.0', 'wrangler@4.164.0'])
}

/**
 * Cloudflare Pages as its makers run it on one's own machine, with the files that the export wrote for it. It
 * reports to nobody, and keeps its settings in a folder of its own.
 */
export function startPagesDev(port: number) {
  const home = mkdtempSync(join(tmpdir(), 'wrangler-'))
  const [node, wrangler] = ['node/bin/node', 'wrangler/bin/wrangler.js'].map((path) =>
    resolve(folder, 'node_modules', path),
  )
  const served = ['--port', String(port), '--ip', '127.0.0.1', '--compatibility-date', '2026-01-01']
  return serveBy(node, [wrangler, 'pages', 'dev', resolve('out'), ...served], {
    cwd: home,
    env: { WRANGLER_SEND_METRICS: 'false', CI: '1', HOME: home, XDG_CONFIG_HOME: home },
    clean: () => rmSync(home, { recursive: true, force: true }),
  })
}
