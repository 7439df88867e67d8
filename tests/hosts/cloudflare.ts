import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { serveBy } from './servers'

/** What npm fetches for it: Cloudflare's own, and a Node that it asks for. */
const packages = ['node@22', 'wrangler@4.164.0']

/**
 * Cloudflare Pages as its makers run it on one's own machine, with the files that the export wrote for it. npm
 * fetches it by name, 100 MB of it, once.
 */
export function startPagesDev(port: number) {
  const folder = mkdtempSync(join(tmpdir(), 'wrangler-'))
  const command = `wrangler pages dev ${resolve('out')} --port ${port} --ip 127.0.0.1 --compatibility-date 2026-01-01`
  return serveBy('npx', ['-y', ...packages.flatMap((name) => ['-p', name]), '-c', command], {
    cwd: folder,
    env: { WRANGLER_SEND_METRICS: 'false', CI: '1' },
    clean: () => rmSync(folder, { recursive: true, force: true }),
  })
}
