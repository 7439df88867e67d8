import { resolve } from 'node:path'
import * as measures from '../structure/measures'
import { findCircles, readImports, readProduct, roomOf, type Source } from '../structure/source'

// Measures the product code of a checkout, this one unless another is named:
// `npx tsx tests/runs/structure.ts [checkout] [--list]`. With --list, what is counted is named as well.

const args = process.argv.slice(2)
const root = resolve(args.find((arg) => !arg.startsWith('--')) ?? '.')
const listed = args.includes('--list')

const sources = readProduct(root)
const imports = readImports(root, sources)
const ours = imports.filter((each) => each.ours)
const values = ours.filter(({ value }) => value)

const counts = sources.map(measures.countTokens)
const sum = (key: 'tokens' | 'lines') => counts.reduce((total, count) => total + count[key], 0)
const paths = (holds: (source: Source) => boolean) => sources.filter(holds).map(({ path }) => path)
const rooms = (of: typeof ours) =>
  of.map(({ from, to }): [string, string] => [roomOf(from), roomOf(to)]).filter(([from, to]) => from !== to)
const circles = (edges: [string, string][]) => findCircles(edges).map((circle) => circle.join(' ⇄ '))
const files = (of: typeof ours) => of.map(({ from, to }): [string, string] => [from, to])
const pure = measures.pureFiles(sources, imports)

const found: Record<string, string[]> = {
  'lines over 110 columns': sources.flatMap((source) => measures.wideLines(source).broken),
  'lines over 110 that one text makes so': sources.flatMap(
    (source) => measures.wideLines(source).unbreakable,
  ),
  'files that spell a language': paths(measures.spellsLanguage),
  'files that take root': paths(measures.takesRoot),
  'non-null assertions': sources.flatMap(measures.nonNulls),
  'as, other than as const': sources.flatMap(measures.assertions),
  'exports without docstring': sources.flatMap(measures.undocumented),
  'functions over 40 lines': sources.flatMap(measures.longFunctions),
  'files over 150 lines': paths(({ text }) => text.split('\n').length > 151),
  'circles of files': circles(files(values)),
  'circles of files, types counted': circles(files(ours)),
  'circles of rooms': circles(rooms(values)),
  'circles of rooms, types counted': circles(rooms(ours)),
  'pure files of lib without a test of their name': pure.filter((path) => !measures.hasTest(root, path)),
}

console.log(`product files\t${sources.length}`)
console.log(`lines of code\t${sum('lines')}`)
console.log(`tokens a line\t${(sum('tokens') / sum('lines')).toFixed(2)}`)
console.log(`pure files of lib\t${pure.length}`)
for (const [name, places] of Object.entries(found)) {
  console.log(`${name}\t${places.length}`)
  if (listed) for (const place of places) console.log(`  ${place}`)
}
