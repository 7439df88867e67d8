import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// What runs the commands over and over, kills them, encodes much, draws thousands of places or talks to a
// server of its own: `npm test` runs these too, `npm run unit` only the others, which take less than two
// minutes.
const long = [
  'tests/catalogue/another.test.ts',
  'tests/catalogue/state.test.ts',
  'tests/commands/kill.test.ts',
  'tests/disk/lock.test.ts',
  'tests/hosting/build/edits.test.ts',
  'tests/hosting/**/publish.test.ts',
  'tests/intake/add.test.ts',
  'tests/intake/fetch.test.ts',
  'tests/intake/moves.test.ts',
  'tests/maps/world.test.ts',
  'tests/pipeline/corpus.test.ts',
  'tests/pipeline/deep.test.ts',
  'tests/pipeline/faults.test.ts',
  'tests/pipeline/images.test.ts',
  'tests/pipeline/iiif/tiles.test.ts',
  'tests/press/c2pa/collection.test.ts',
  'tests/press/metadata/allowed.test.ts',
  'tests/press/metadata/embed.test.ts',
  'tests/search/scale.test.ts',
  'tests/store/variants.test.ts',
]
// Runs other tests over again, in a gallery with an image more; and searches ten thousand images.
const thorough = process.env.THOROUGH ? [] : ['tests/catalogue/another.test.ts', 'tests/search/scale.test.ts']
const all = ['tests/**/*.test.{ts,tsx}']
// What replaces modules, globals or the clock has a process to itself. The others share one for each worker: to
// read the same modules anew for each of 370 files took two thirds of their processor time.
const replacing = readdirSync(here('tests'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => `tests/${name}`)
  .filter((path) => /\bvi\.\w/.test(readFileSync(here(path), 'utf8')))

/** What takes longest begins first, so that nothing is left alone on one core at the end. */
const longest = /\/(?:kill|edits|publish|faults)\.test\.ts$/
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => longest.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  resolve: {
    alias: {
      '@': here('.'),
      // Outside React's server build this package throws by design.
      'server-only': here('node_modules/server-only/empty.js'),
    },
  },
  test: {
    // A busy machine is no fault of the code's: no test fails on the clock.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Galleries that are built one after the other are compared byte for byte, with the times of hanging.
    env: { SOURCE_DATE_EPOCH: '1800000000' },
    // One more than cores: whoever waits for a process or a server leaves a tenth of two idle.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'daily', include: all, exclude: [...long, ...replacing], isolate: false },
      },
      { extends: true, test: { name: 'daily-alone', include: replacing, exclude: long } },
      { extends: true, test: { name: 'long', include: long, exclude: thorough } },
    ],
  },
})
