import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { hosts } from './hosts'
import { installMirador } from './helpers/mirador'
import { installTools } from './helpers/tools'

/** How many checks of a step passed and failed. */
interface Tally {
  passed: number
  failed: number
}

/** A command whose checks are counted: by its report if it writes one, else as one. */
interface Step {
  name: string
  command: string[]
  env?: Record<string, string>
  report?: { path: string; tally: (path: string) => Tally }
}

const unit = 'test-results/unit.json'
// What a page is was seen on the first host; on the others, whatever depends on who serves it.
const served: Record<string, string[]> = {
  next: [],
  nginx: ['hosts', 'pages', 'press', 'share', 'crawl', 'ranges', 'fuzz', 'security'],
  objects: ['hosts', 'pages', 'share', 'crawl'],
}

const steps: Step[] = [
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', command: ['npx', 'next', 'typegen'] },
  { name: 'types', command: ['node', 'node_modules/typescript-native/lib/tsc.js', '--noEmit'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'export', command: ['npm', 'run', '--silent', 'export', '--', '--precompressed'] },
  {
    name: 'unit',
    command: ['npx', 'vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile=${unit}`],
    report: { path: unit, tally: unitTally },
  },
  ...Object.keys(hosts).map(browse),
  { name: 'load', command: ['npx', 'tsx', 'tests/runs/load.ts'] },
  { name: 'twice', command: ['npx', 'tsx', 'tests/runs/twice.ts'] },
  { name: 'nodes', command: ['npx', 'tsx', 'tests/runs/nodes.ts', '24'] },
]

/** The browser tests against one host; E2E_HOST=<host> npx playwright test runs all of them against any. */
function browse(host: string): Step {
  return {
    name: `browser, ${host}`,
    command: ['npx', 'playwright', 'test', ...served[host]],
    env: { E2E_HOST: host },
    report: { path: `test-results/browser-${host}.json`, tally: browserTally },
  }
}

function unitTally(path: string): Tally {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(path, 'utf8'))
  return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) }
}

function browserTally(path: string): Tally {
  const { stats } = JSON.parse(readFileSync(path, 'utf8'))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

function run({ name, command: [command, ...args], env, report }: Step): Tally {
  console.log(`\n— ${name}: ${command} ${args.join(' ')}`)
  const ok =
    spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: '1' },
    }).status === 0
  const tally =
    report && existsSync(report.path)
      ? report.tally(report.path)
      : { passed: Number(ok), failed: Number(!ok) }
  // A runner that fails without a failed test has failed all the same.
  return { ...tally, failed: ok ? tally.failed : Math.max(1, tally.failed) }
}

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results')
installTools()
installMirador()
const tallies = steps.map(run)
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') ? 1 : 0
