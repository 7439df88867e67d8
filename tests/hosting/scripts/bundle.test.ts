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
  [`${islands}/later.ts`]: `export const later: string = 'asked for later'`,
}

const files = (root: string) => readdirSync(join(root, scriptsFolder)).sort()
const textOf = (root: string, name: string) => readFileSync(join(root, 'public', name), 'utf8')

test('every entry is a module of its own, named for its content; what is asked for later is apart', async () => {
  const root = makeFolder(sources)
  await bundleScripts(root)
  const [main, choice] = [scriptPath('main', root), scriptPath('choice', root)]
  expect(main).toMatch(/^\/scripts\/main-[A-Z0-9]{8}\.js$/)
  expect(textOf(root, choice)).toContain('choice')
  // The two, what they share, and what comes later.
  expect(files(root)).toHaveLength(4)
  const later = files(root).find((name) => name.startsWith('later-'))!
  expect(textOf(root, main)).toContain(`import("./${later}")`)
  expect(textOf(root, main)).not.toContain('asked for later')
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

test('a script that cannot be bundled fails the build', async () => {
  const root = makeFolder({ ...sources, [`${islands}/main.ts`]: `import './nowhere'` })
  await expect(bundleScripts(root)).rejects.toThrow('Could not resolve "./nowhere"')
})

test('names are those of the entries, not of what they share', () => {
  const output = { bytes: 1, inputs: {}, imports: [], exports: [] }
  const names = namesOf({
    inputs: {},
    outputs: {
      'public/scripts/chunk-A.js': output,
      'public/scripts/later-B.js': { ...output, entryPoint: `${islands}/later.ts` },
      'public/scripts/main-C.js': { ...output, entryPoint: `${islands}/main.ts` },
      'public/scripts/choice-D.js': { ...output, entryPoint: `${islands}/choice.ts` },
    },
  })
  expect(names).toEqual({ main: '/scripts/main-C.js', choice: '/scripts/choice-D.js' })
})
