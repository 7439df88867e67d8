import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { installMirador } from './mirador'
import { installTools } from './tools'

/** How many checks of a step passed and failed. */
interface Tally {
  passed: number
  failed: number
}

const unit = 'test-results/unit.json'
const browser = 'test-results/browser.json'

const steps: [name: string, command: string[], report?: () => Tally][] = [
  ['lint', ['npx', 'eslint', '.', '--max-warnings', '0']],
  ['types', ['npx', 'next', 'typegen']],
  ['types', ['npx', 'tsc', '--noEmit']],
  ['build', ['npm', 'run', '--silent', 'build']],
  ['unit', ['npx', 'vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile=${unit}`], unitTally],
  ['browser', ['npx', 'playwright', 'test'], browserTally],
  ['load', ['npx', 'tsx', 'tests/load.ts']],
  ['twice', ['npx', 'tsx', 'tests/twice.ts']],
  ['nodes', ['npx', 'tsx', 'tests/nodes.ts']],
]

function unitTally(): Tally {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(unit, 'utf8'))
  return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) }
}

function browserTally(): Tally {
  const { stats } = JSON.parse(readFileSync(browser, 'utf8'))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

function run([name, [command, ...args], report]: (typeof steps)[number]): Tally {
  console.log(`\n— ${name}: ${command} ${args.join(' ')}`)
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const ok = spawnSync(command, args, { stdio: 'inherit', env }).status === 0
  const tally = report && existsSync(name === 'unit' ? unit : browser) ? report() : { passed: Number(ok), failed: Number(!ok) }
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
