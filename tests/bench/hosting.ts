import { spawnSync } from 'node:child_process'
import { capture } from './child'
import { measureNginx } from './nginx'
import type { Result } from './table'

const timing = { rounds: 3, seconds: 1 }

/**
 * Requests a second of nginx with the block that the export writes, against nginx with an empty one and the
 * same bytes.
 */
export async function hosting(): Promise<Result> {
  const head = { part: 'hosting', command: 'npm run bench -- hosting' }
  const missing = ['nginx', 'wrk'].filter((tool) => spawnSync(tool, ['-v']).error)
  if (missing.length)
    return {
      ...head,
      settings: [
        `Skipped: this machine has no ${missing.join(' and no ')}. On Debian, apt-get install nginx-light wrk brings them.`,
      ],
      rows: [],
    }
  await capture('npm', ['run', '--silent', 'export', '--', '--precompressed'])
  const { ours, empty, kinds } = await measureNginx(timing)
  const rows = Object.entries(kinds).map(([name, speed]) => ({
    name: `nginx, ${name}`,
    unit: '/s',
    ours: speed.ours,
    against: speed.empty,
  }))
  return {
    ...head,
    settings: [
      `wrk, medians of ${timing.rounds} rounds of ${timing.seconds} s a kind; against the same bytes with an empty server block`,
    ],
    rows: [
      {
        name: 'nginx, all kinds: empty block over ours',
        unit: '/s',
        ours: empty,
        against: ours,
        atMost: 1.05,
      },
      ...rows,
    ],
  }
}
