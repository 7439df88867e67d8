import { spawnSync } from 'node:child_process'

// Builds and tests the gallery with the other versions of Node that it promises to run on, or with those that
// are named.

const promised = [20, 22, 24]
const here = Number.parseInt(process.versions.node)
// Kills are of the file system, hosts of other programs, crowds of maps and searches of arithmetic, and a further
// image is of the tests themselves, not of Node: once is enough.
const once = ['commands/kill', 'catalogue/another', 'maps/world', 'search/scale'].map(
  (name) => `${name}.test.ts`,
)
const exclusions = [...once, 'hosting/**'].map((name) => `--exclude "tests/${name}"`).join(' ')
const command = `unset npm_config_call npm_config_package; node --version && npm run --silent build && node node_modules/vitest/vitest.mjs run --reporter=dot ${exclusions}`

const named = process.argv.slice(2).map(Number)
const asked = (named.length ? named : promised).filter((version) => version !== here)

const failed = asked.filter((version) => {
  const { status } = spawnSync('npx', ['--yes', '--package', `node@${version}`, '--call', command], {
    stdio: 'inherit',
  })
  return status !== 0
})
for (const version of failed)
  console.error(
    `The gallery does not build or pass with Node ${version}. Run npx -p node@${version} -c 'npm run build' to see why.`,
  )
console.log(`Node ${[here, ...asked].join(', ')}: ${failed.length} failed.`)
process.exitCode = failed.length ? 1 : 0
