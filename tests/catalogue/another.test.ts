import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openGallery } from '@/lib/catalogue/gallery'
import { languageList } from '@/lib/i18n/languages'
import { run } from '../helpers/command'
import { change, entry, picture, words, write } from '../helpers/gallery'

// The unit tests that read the collection itself.
const readers = [
  'tests/catalogue/camera.test.ts',
  'tests/catalogue/coast.test.ts',
  'tests/catalogue/covers.test.ts',
  'tests/maps/atlas.test.ts',
  'tests/pipeline/gate/gate.test.ts',
  'tests/pipeline/iiif/parts.test.ts',
  'tests/pipeline/iiif/presentation.test.ts',
  'tests/pipeline/search/index.test.ts',
  'tests/press/c2pa/collection.test.ts',
  'tests/press/collection.test.ts',
  'tests/search/excerpt.test.ts',
  'tests/search/rank.test.ts',
]

// One adds a single image of it to a gallery of its own; one reads the built pages, which a copy has none of;
// one takes a single image as the model of ten thousand.
const others = ['tests/intake/add.test.ts', 'tests/press/agreement.test.ts', 'tests/search/scale.test.ts']

/** One test as vitest reports it. */
interface Result {
  status: string
  fullName: string
}

/** A copy of this checkout, its files cloned where the disk can, gone when the test is. */
function copyCheckout() {
  const root = mkdtempSync(join(tmpdir(), 'checkout-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const copied = ['.cache/originals.json', 'lib', 'messages', 'public', 'tests']
  for (const name of [...copied, 'app', 'components', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(name, join(root, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  return root
}

/** Follows README's "Add an image". */
async function addImage(root: string, id: string) {
  writeFileSync(
    join(root, `lib/catalogue/originals/${id}.jpg`),
    await picture(1280, 854).jpeg({ quality: 90 }).toBuffer(),
  )
  write(root, `lib/catalogue/entries/${id}.json`, entry)
  for (const language of languageList)
    for (const [file, said] of [
      ['captions', { ...words[language], title: `${words[language].title} II` }],
      ['places', 'Etna'],
    ] as const)
      change(root, `messages/${language}/${file}.json`, (all: Record<string, unknown>) => {
        all[id] = said
      })
}

test('one image more breaks no test that reads the collection', async () => {
  const root = copyCheckout()
  const before = openGallery(root).ids.length
  await addImage(root, 'zz-another')
  const made = await run('lib/commands/images.ts', root)
  expect(made.status, made.told).toBe(0)
  expect(openGallery(root).ids).toHaveLength(before + 1)
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/vitest/vitest.mjs'), 'run', '--reporter=json', ...readers],
    { cwd: root, encoding: 'utf8' },
  )
  const { numTotalTests, testResults } = JSON.parse(stdout.slice(stdout.indexOf('{"num')))
  expect(numTotalTests, stderr).toBeGreaterThan(readers.length)
  expect(
    testResults.flatMap(({ assertionResults }: { assertionResults: Result[] }) =>
      assertionResults.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName),
    ),
  ).toEqual([])
})

test('every test that opens this collection is tried with one image more', () => {
  const opens = /openGallery\('\.'\)|checkAll\(process\.cwd\(\)\)|\w\('lib\/catalogue\/manifest\.json'/
  const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((name) => `tests/${name}`)
    .filter((path) => path.endsWith('.test.ts') && opens.test(readFileSync(path, 'utf8')))
  expect(readers.filter((path) => !existsSync(path))).toEqual([])
  expect(readers).toEqual(expect.arrayContaining(tests.filter((path) => !others.includes(path))))
})
