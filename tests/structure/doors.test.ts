import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'
import { findCircles } from './source'

/** What ESLint is told of a room. */
interface Door {
  room: string
  rooms: string[]
  types: string[]
  packages: string[]
}

const eslint = new ESLint()
const fileIn = (room: string) => `${['app', 'components'].includes(room) ? room : `lib/${room}`}/any.ts`

/** The door of a room as ESLint holds it. */
async function doorOf(room: string): Promise<Door> {
  const { rules } = await eslint.calculateConfigForFile(fileIn(room))
  return rules['house/doors'][1]
}

const names = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)

const map = readFileSync('lib/README.md', 'utf8').trim().split('\n')
/** The table of lib/README.md: a row for each room. */
const rows = map
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, room, , rooms, types, packages]) => ({
    room: names(room)[0],
    rooms: names(rooms),
    types: names(types),
    packages: names(packages),
  }))

/** The messages of ESLint for one import from a room. */
async function lint(room: string, code: string) {
  const [{ messages }] = await eslint.lintText(code, { filePath: fileIn(room) })
  return messages.filter(({ ruleId }) => ruleId === 'house/doors').map(({ message }) => message)
}

test('lib/README.md shows the doors that ESLint holds, every room of them', async () => {
  const doors = await Promise.all(rows.map(({ room }) => doorOf(room)))
  expect(rows).toEqual(doors.map(({ room, rooms, types, packages }) => ({ room, rooms, types, packages })))
  const folders = readdirSync('lib', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const rooms = [...folders.map(({ name }) => name), 'app', 'components']
  expect(rows.map(({ room }) => room).sort()).toEqual(rooms.sort())
})

test('the map is 40 lines at most, and every file that it names is there', () => {
  expect(map.length).toBeLessThanOrEqual(40)
  const named = map.filter((line) => !line.startsWith('|')).flatMap(names)
  const files = named.filter((name) => /\.[a-z]+$/.test(name) && !name.includes('*'))
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter((file) => !existsSync(file))).toEqual([])
})

test('no door leads back: rooms that may import each other would be one', () => {
  const edges = rows.flatMap(({ room, rooms, types }) =>
    [...rooms, ...types].map((open): [string, string] => [room, open.split('/')[0]]),
  )
  expect(findCircles(edges)).toEqual([])
})

test('nothing may import a command, and no room a page', async () => {
  for (const { room } of rows) {
    if (room !== 'commands') expect(await lint(room, `import '@/lib/commands/images'`), room).toHaveLength(1)
    if (room !== 'app') expect(await lint(room, `import '@/app/manifest'`), room).toHaveLength(1)
  }
})

test('a door is held however the path is written: relative, by alias, as a type, late or passed on', async () => {
  for (const code of [
    `import '../intake/names'`,
    `import '@/lib/intake/names'`,
    `import type { Names } from '../intake/names'`,
    `export { names } from '../intake/names'`,
    `export * from '../intake/names'`,
    `void import('../intake/names')`,
  ])
    expect(await lint('pipeline', code), code).toHaveLength(1)
})

test('lib/pipeline/press is told from lib/press, though both are ../press to somebody', async () => {
  const refused = async (filePath: string) => {
    const [{ messages }] = await eslint.lintText(`import '../variants/plan'`, { filePath })
    return messages.length
  }
  expect(await refused('lib/pipeline/press/any.ts')).toBe(0)
  expect(await refused('lib/press/any.ts')).toBe(1)
})

test('a closed package is refused with the idea of the room; its types are not', async () => {
  expect(await lint('press', `import 'sharp'`)).toEqual([
    '"sharp" is closed to press: What leaves with a file is apart from pages and from how pictures are made.',
  ])
  expect(await lint('share', `import type { Metadata } from 'next'`)).toEqual([])
  for (const room of ['app', 'components', 'search', 'share', 'zoom'])
    expect(await lint(room, `import 'node:fs'`), room).toHaveLength(1)
})
