import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

/** How many checks of a step passed, and which failed. */
interface Tally {
  passed: number
  failed: string[]
}

/** A command whose checks are counted: by its report if it writes one, else as one. */
interface Step {
  name: string
  command: string[]
  env?: Record<string, string>
  /** Whether no other step can pass where this one fails. */
  needed?: true
  report?: { path: string; read: (path: string) => Tally }
}

/** What is read of vitest's report in JSON. */
interface UnitReport {
  numPassedTests: number
  testResults: {
    name: string
    status: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

/** What is read of Playwright's report in JSON. */
interface BrowserReport {
  stats: { expected: number }
  suites: BrowserSuite[]
}

interface BrowserSuite {
  specs?: { file: string; title: string; tests: { status: string }[] }[]
  suites?: BrowserSuite[]
}

const unit = 'test-results/unit.json'
const unitTests = ['npx', 'vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile=${unit}`]
// What a page is was seen on the first host; on two others, what depends on who serves it. All of it on all
// hosts is for `npm run thorough`.
const served: Record<string, string[]> = { next: [], nginx: ['hosts', 'ranges'], caddy: ['hosts'] }
const hosts = [...Object.keys(served), 'objects']

/** The other form of the export, by a server that is told nothing. */
const folders: Step[] = [
  { name: 'export, folders', command: ['npm', 'run', '--silent', 'export', '--', '--folders'] },
  browse('python', ['folders']),
]

const at = { E2E_PORT: '3220', SITE_URL: 'http://localhost:3220/proxima' }
/** The same under a path of a host. */
const underPath: Step[] = [
  { name: 'export, path', command: ['npm', 'run', '--silent', 'export', '--', '--for', 'github'], env: at },
  { ...browse('python', ['folders'], at), name: 'browser, python under a path' },
]

const build: Step[] = [
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'export', command: ['npm', 'run', '--silent', 'export', '--', '--precompressed'] },
]

/** What no other step has to wait for, side by side: two of one core each, and one that waits for servers. */
const beforehand: Step[] = [
  { name: 'tools', command: ['npx', 'tsx', 'tests/runs/tools.ts'], needed: true },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  {
    name: 'types',
    command: ['sh', '-c', 'npx next typegen && node node_modules/typescript-native/lib/tsc.js --noEmit'],
  },
]

/** What every change must pass. It is to take less than 18 minutes on two quiet cores, and takes 23. */
const everyChange: (Step | Step[])[] = [
  beforehand,
  ...build,
  { name: 'unit', command: unitTests, report: { path: unit, read: readUnit } },
  ...Object.entries(served).map(([host, specs]) => browse(host, specs)),
]

/**
 * What takes longer: every browser test on every host, every kill and crowd, four checkers of accessibility in
 * every state, two builds byte for byte, and the other versions of Node.
 */
const thorough: (Step | Step[])[] = [
  beforehand,
  ...build,
  {
    name: 'unit',
    command: [...unitTests, '--project', 'long'],
    env: { THOROUGH: '1' },
    report: { path: unit, read: readUnit },
  },
  ...hosts.map((host) => browse(host, [], { THOROUGH: '1' })),
  ...folders,
  ...underPath,
  { name: 'hosts', command: ['npx', 'tsx', 'tests/runs/hosts.ts'] },
  { name: 'load', command: ['npx', 'tsx', 'tests/runs/load.ts'], env: { THOROUGH: '1' } },
  { name: 'checkers', command: ['npx', 'tsx', 'tests/runs/checkers.ts'] },
  { name: 'twice', command: ['npx', 'tsx', 'tests/runs/twice.ts'] },
  { name: 'nodes', command: ['npx', 'tsx', 'tests/runs/nodes.ts'] },
]

/**
 * The browser tests against one host, or the specs that are named. What another engine makes of a page does not
 * depend on who serves it.
 */
function browse(host: string, specs: string[], env: Record<string, string> = {}): Step {
  const project = host === 'next' ? [] : ['--project=chromium']
  return {
    name: `browser, ${host}`,
    command: ['npx', 'playwright', 'test', ...project, ...specs],
    env: { E2E_HOST: host, ...env },
    report: { path: `test-results/browser-${host}.json`, read: readBrowser },
  }
}

function readUnit(path: string): Tally {
  const { numPassedTests, testResults } = JSON.parse(readFileSync(path, 'utf8')) as UnitReport
  const failed = testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName)
    return status === 'failed' && !tests.length ? [name] : tests.map((test) => `${name}: ${test}`)
  })
  return { passed: numPassedTests, failed }
}

function readBrowser(path: string): Tally {
  const { stats, suites } = JSON.parse(readFileSync(path, 'utf8')) as BrowserReport
  return { passed: stats.expected, failed: suites.flatMap(failuresOf) }
}

function failuresOf({ specs = [], suites = [] }: BrowserSuite): string[] {
  const failed = specs.filter(({ tests }) =>
    tests.some(({ status }) => status !== 'expected' && status !== 'skipped'),
  )
  return [...failed.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(failuresOf)]
}

async function run({ name, command: [command, ...args], env, report }: Step): Promise<Tally> {
  console.log(`\n— ${name}: ${command} ${args.join(' ')}`)
  const begun = performance.now()
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  const [status] = await once(child, 'exit')
  const ok = status === 0
  console.log(`  ${name}: ${Math.round((performance.now() - begun) / 1000)} s`)
  const { passed, failed } =
    report && existsSync(report.path)
      ? report.read(report.path)
      : { passed: Number(ok), failed: ok ? [] : [args.join(' ')] }
  // A runner that fails without a failed test has failed all the same.
  const told = ok || failed.length ? failed : [`${command} ${args.join(' ')}`]
  return { passed, failed: told.map((test) => `${name}: ${test}`) }
}

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results')
const tallies: Tally[] = []
for (const step of process.argv.includes('--thorough') ? thorough : everyChange) {
  const beside = [step].flat()
  const told = await Promise.all(beside.map(run))
  tallies.push(...told)
  if (told.some(({ failed }, index) => failed.length && beside[index].needed)) break
}
const passed = tallies.reduce((total, tally) => total + tally.passed, 0)
const failed = tallies.flatMap((tally) => tally.failed)
for (const test of failed) console.log(`Failed: ${test}`)
console.log(`\n${passed} passed, ${failed.length} failed`)
process.exitCode = failed.length ? 1 : 0
