import { spawnSync } from 'node:child_process'
import { siteBlock, startNginx } from '../helpers/nginx'
import { freePort } from '../helpers/port'
import { installWrangler, startPagesDev } from '../hosts/cloudflare'
import { installNetlify, startNetlify } from '../hosts/netlify'
import { hold, promises, type PromiseName } from '../hosts/promises'
import { serveBy, startCaddy, startPython, untilItServes, type Server } from '../hosts/servers'

// Exports the site in both forms, has each host serve it that README names, and prints what each keeps of what
// the site promises: `npx tsx tests/runs/hosts.ts`, or with the names of some. Ends with 1 if a promise is
// broken.

interface Host {
  /** What the row is called: the program that was run. */
  name: string
  start: (port: number) => Server | Promise<Server>
  promised: readonly PromiseName[]
  /** The port that the export was made for, and the path under which the site lies there. */
  at?: { port: number; path: string }
}

const all = Object.keys(promises) as PromiseName[]
const but = (...left: PromiseName[]) => all.filter((name) => !left.includes(name))

const plain = ['status', 'links', 'language', 'alias', 'query'] as const
const underPath = { port: 4352, path: '/proxima' }

/** The hosts of each form; what is not promised of one is said in README. */
const forms: Record<string, Record<string, Host>> = {
  '--precompressed': {
    next: {
      name: 'npm start',
      start: (port) => serveBy('node', ['lib/run.mjs', 'commands/start', '--port', String(port)]),
      promised: all,
    },
    nginx: { name: 'nginx', start: (port) => startNginx(siteBlock(port)), promised: all },
    caddy: { name: 'Caddy', start: (port) => startCaddy(port), promised: all },
    store: {
      name: 'Swift (S3), published',
      start: (port) => serveBy('node', ['--import', 'tsx', 'tests/hosts/objects.ts', '--port', String(port)]),
      promised: but('query'),
    },
  },
  '--for netlify': {
    netlify: { name: 'Netlify’s parsers', start: startNetlify, promised: but('range', 'beyond') },
  },
  '--for cloudflare': {
    cloudflare: { name: 'wrangler pages dev', start: startPagesDev, promised: but('range', 'beyond') },
  },
  '--folders': {
    python: {
      name: 'python3 -m http.server',
      start: (port) => startPython(port),
      promised: plain,
    },
  },
  // The pages are built apart for another address, which takes minutes.
  '--for github': {
    path: {
      name: 'the same, under a path',
      start: (port) => startPython(port, 'proxima'),
      promised: plain,
      at: underPath,
    },
  },
}

const asked = process.argv.slice(2)
const rows: string[][] = []
const faults: string[] = []

function exportAs(form: string, siteUrl = process.env.SITE_URL) {
  const { status } = spawnSync('npm', ['run', '--silent', 'export', '--', ...form.split(' ')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...(siteUrl && { SITE_URL: siteUrl }) },
  })
  if (status !== 0)
    throw new Error(`npm run export -- ${form} ended with ${status}. What it told stands above.`)
}

async function ask({ name, start, promised, at }: Host) {
  const port = at?.port ?? (await freePort())
  const base = `http://localhost:${port}${at?.path ?? ''}`
  const server = await start(port)
  try {
    await untilItServes(server, `${base}/fr`)
    tell(name, await hold(base, promised))
  } finally {
    await server.close()
  }
}

function tell(name: string, verdicts: Awaited<ReturnType<typeof hold>>) {
  const cells = all.map((each) => {
    const verdict = verdicts.get(each)
    if (verdict && 'broken' in verdict) faults.push(`${name}, ${each}: ${verdict.broken}`)
    return verdict ? ('kept' in verdict ? verdict.kept : 'NO') : '·'
  })
  rows.push([name, ...cells])
}

/** A host that does not answer at all hides nothing of what the others keep. */
function tellUnserved({ name, promised }: Host, { message }: Error) {
  tell(name, new Map(promised.map((each) => [each, { broken: message }])))
}

for (const [form, hosts] of Object.entries(forms)) {
  const wanted = Object.entries(hosts).filter(([key]) => !asked.length || asked.includes(key))
  if (!wanted.length) continue
  if (wanted.some(([key]) => key === 'netlify')) installNetlify()
  if (wanted.some(([key]) => key === 'cloudflare')) installWrangler()
  const [[, { at }]] = wanted
  exportAs(form, at && `http://localhost:${at.port}${at.path}`)
  for (const [, host] of wanted) await ask(host).catch((error: Error) => tellUnserved(host, error))
}
// Whoever goes on here finds the addresses and the form that they had.
if (!asked.length || asked.includes('path')) exportAs('--precompressed')
const table = [['', ...all], ...rows]
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)))
for (const row of table) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join('  '))
console.log('· is not promised of a host; README says why.')
for (const fault of faults) console.error(fault)
console.log(`${rows.length} hosts, ${faults.length} broken promises.`)
process.exitCode = faults.length ? 1 : 0
