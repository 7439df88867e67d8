import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleScripts, namesOf, scriptsFolder } from '@/lib/hosting/scripts/bundle'
import { scriptPath } from '@/lib/hosting/scripts/entries'
import { makeFolder } from '../../helpers/folder'

const islands = 'components/islands'
const sources = {
  [`${islands}/main.ts`]: `import { say } from './say'\nsay('main')\nif (location.hash) void import('./later')`,
  [`${islands}/choice.ts`]: `import { say } from './say'\nsay('choice')`,
  [`${islands}/say.ts`]: `export const say = (word: string): void => console.log(word)`,
  [`${islands}/later.ts`]: `import { say } from './say'\nsay('asked for later')`,
}

const files = (root: string) => readdirSync(join(root, scriptsFolder)).sort()
const textOf = (root: string, name: string) => readFileSync(join(root, 'public', name), 'utf8')

test('every entry is one file, named for its content, that waits for no other; what comes later is apart', async () => {
  const root = makeFolder(sources)
  await bundleScripts(root)
  const [main, choice] = [scriptPath('main', root), scriptPath('choice', root)]
  for (const path of [main, choice]) {
    expect(path).toMatch(/^\/scripts\/[a-z]+-[A-Z0-9]{8}\.js$/)
    expect(textOf(root, path)).toContain('console.log')
    expect(textOf(root, path)).not.toMatch(/import\s*["{]/)
  }
  const later = files(root).find((name) => name.startsWith('later-'))!
  expect(textOf(root, main)).toContain(`import("./${later}")`)
  expect(textOf(root, main)).not.toContain('asked for later')
  // What it shares with the main script it takes from there.
  expect(textOf(root, `scripts/${later}`)).toContain(`from"./${main.slice('/scripts/'.length)}"`)
})

test('the same sources have the same names, another word another, and the old script goes', async () => {
  const root = makeFolder(sources)
  await bundleScripts(root)
  const [before, main, choice] = [files(root), scriptPath('main', root), scriptPath('choice', root)]
  await bundleScripts(root)
  expect(files(root)).toEqual(before)
  writeFileSync(join(root, `${islands}/choice.ts`), `import { say } from './say'\nsay('another')`)
  await bundleScripts(root)
  expect(scriptPath('main', root)).toBe(main)
  expect(scriptPath('choice', root)).not.toBe(choice)
  expect(files(root)).toHaveLength(before.length)
  expect(files(root)).not.toContain(choice.slice('/scripts/'.length))
})

test('a script that cannot be bundled fails the build, and those of before stay', async () => {
  const root = makeFolder(sources)
  await bundleScripts(root)
  const before = files(root)
  writeFileSync(join(root, `${islands}/main.ts`), `import './nowhere'`)
  writeFileSync(join(root, `${islands}/choice.ts`), `import { say } from './say'\nsay('another')`)
  await expect(bundleScripts(root)).rejects.toThrow('Could not resolve "./nowhere"')
  expect(files(root)).toEqual(before)
})

test('an entry is the file that holds its module, whatever that is called', () => {
  const output = { bytes: 1, inputs: {}, imports: [], exports: [] }
  const holding = (name: string) => ({
    ...output,
    inputs: { [`${islands}/${name}.ts`]: { bytesInOutput: 1 } },
  })
  const names = namesOf({
    outputs: {
      'public/scripts/main-C.js': output,
      'public/scripts/chunk-A.js': holding('main'),
      'public/scripts/later-B.js': holding('later'),
      'public/scripts/choice-D.js': holding('choice'),
    },
  })
  expect(names).toEqual({ main: '/scripts/chunk-A.js', choice: '/scripts/choice-D.js' })
})
