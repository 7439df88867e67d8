import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { paths } from '../../lib/catalogue/files'
import { languageList } from '../../lib/i18n/languages'
import { writeWhole } from '../../lib/disk/write'
import { changeCaption } from './change'
import { capture, clock } from './child'
import { interleave, median } from './statistics'
import type { Result, Row } from './table'

const usage = 'npm run bench -- edits --base <a checkout of the commit to hold against>'

/** A gallery of invented images that is built, and an image that is not in it yet. */
interface Prepared {
  root: string
  addSpare: () => void
}

/** What an editor does; the seconds run from then to the finished site. */
const edits: Record<string, (gallery: Prepared) => unknown> = {
  'nothing changed': () => {},
  'one caption pair changed': ({ root }) => changeCaption(root, idOf(5)),
  'one original replaced': ({ root }) => darken(join(paths(root).originals, `${idOf(7)}.jpg`)),
  'one interface word changed': ({ root }) => changeWord(root),
  'one image added': ({ addSpare }) => addSpare(),
  'one image removed': ({ root }) => remove(root, idOf(9), idOf(10)),
}

/** What cannot be done twice. */
const once = ['one image added', 'one image removed']

/** At least how many times sooner a changed caption is to be finished, by how many images there are. */
const goals: Record<number, number> = { 48: 4, 3_000: 15, 10_000: 25 }

const idOf = (index: number) => `iss050-e-${100_000 + index}`

/**
 * How long the site takes to follow an edit, here and in another checkout, in turn. `--sizes` are the numbers
 * of images, `--rounds` how often, and `--only` the beginning of the edits' names.
 */
export async function measureEdits(args: string[]): Promise<Result> {
  const { base, sizes, rounds, only } = parseArgs({
    args,
    options: {
      base: { type: 'string' },
      sizes: { type: 'string', default: '48' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
    },
  }).values
  if (base === undefined) throw new Error(`No checkout is named to hold against. Write ${usage}.`)
  const names = Object.keys(edits).filter((name) => name.startsWith(only))
  const rows: Row[] = []
  for (const size of sizes.split(',').map(Number))
    rows.push(...(await measure(size, { base: resolve(base), rounds: Number(rounds), names })))
  return {
    part: 'edits',
    command: usage,
    settings: [
      'npm run build, start of npm and node included, in galleries of invented images of 96×64 px',
      `medians of ${rounds} rounds, in turn`,
    ],
    rows,
  }
}

interface Measuring {
  base: string
  rounds: number
  names: string[]
}

async function measure(size: number, { base, rounds, names }: Measuring): Promise<Row[]> {
  const galleries = { ours: await prepare(process.cwd(), size), against: await prepare(base, size) }
  const rows: Row[] = []
  for (const name of names) {
    const after = (gallery: Prepared) => async () => {
      await edits[name](gallery)
      return clock('npm', ['run', '--silent', 'build'], gallery.root)
    }
    const measured = await interleave(once.includes(name) ? 1 : rounds, {
      ours: after(galleries.ours),
      against: after(galleries.against),
    })
    const atLeast = name.includes('caption') ? goals[size] : undefined
    rows.push({
      name: `${size} images, ${name}`,
      unit: 's',
      ours: median(measured.ours),
      against: median(measured.against),
      atLeast,
    })
    console.error(JSON.stringify(rows.at(-1)))
  }
  for (const { root } of Object.values(galleries)) rmSync(root, { recursive: true })
  return rows
}

/** A gallery of a checkout's code. */
async function prepare(checkout: string, size: number): Promise<Prepared> {
  const root = join(checkout, `.cache/bench/edits-${size}`)
  rmSync(root, { recursive: true, force: true })
  const maker = join(checkout, 'tests/bench/collection.ts')
  const make = `import('${maker}').then((all) => all.makeCollection('${root}', ${size + 1}))`
  await capture(process.execPath, ['--import', 'tsx', '--eval', make], checkout)
  cpSync(join(checkout, 'package-lock.json'), join(root, 'package-lock.json'))
  symlinkSync(join(checkout, 'node_modules/typescript-native'), join(root, 'node_modules/typescript-native'))
  // Invented images point at nothing, whatever the checkout's own do.
  for (const language of languageList)
    writeFileSync(join(paths(root).messages, language, 'points.json'), '{}\n')
  const addSpare = takeOut(root, idOf(size))
  await capture('npm', ['run', '--silent', 'build'], root)
  return { root, addSpare }
}

/** Takes an image that was never shown out of a gallery. Returns what puts it back. */
function takeOut(root: string, id: string) {
  const { entries, originals, messages } = paths(root)
  const files = [join(entries, `${id}.json`), join(originals, `${id}.jpg`)]
  const contents = files.map((path) => readFileSync(path))
  const lists = languageList.flatMap((language) =>
    ['captions.json', 'places.json'].map((name) => join(messages, language, name)),
  )
  const whole = lists.map((path) => readFileSync(path, 'utf8'))
  const texts = whole.map((text): unknown => JSON.parse(text)[id])
  for (const path of files) rmSync(path)
  lists.forEach((path, index) => {
    const others = Object.entries(JSON.parse(whole[index])).filter(([key]) => key !== id)
    writeFileSync(path, JSON.stringify(Object.fromEntries(others)))
  })
  return () => {
    files.forEach((path, index) => writeFileSync(path, contents[index]))
    lists.forEach((path, index) => {
      const others = JSON.parse(readFileSync(path, 'utf8'))
      writeFileSync(path, JSON.stringify({ ...others, [id]: texts[index] }))
    })
  }
}

/** Darkens an original a little, so that every pixel is new. */
async function darken(path: string) {
  await writeWhole(path, await sharp(path).linear(0.99).jpeg({ quality: 92 }).toBuffer())
}

function remove(root: string, id: string, to: string) {
  return capture('npm', ['run', '--silent', 'remove', '--', id, '--to', to], root)
}

/** Puts one more full stop behind the words of a link that every page has: no build has drawn those yet. */
async function changeWord(root: string) {
  for (const language of languageList) {
    const path = join(paths(root).messages, language, 'interface.json')
    const words = JSON.parse(readFileSync(path, 'utf8'))
    words.Site.skip += '.'
    await writeWhole(path, JSON.stringify(words))
  }
}
