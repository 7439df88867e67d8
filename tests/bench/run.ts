import { availableParallelism, cpus, totalmem } from 'node:os'
import { writeWhole } from '../../lib/disk/write'
import { bytes } from './bytes'
import { measureEdits } from './edits'
import { exporting } from './exporting'
import { exponent, growthTable } from './fit'
import { growth } from './growth'
import { hosting } from './hosting'
import { memory } from './memory'
import { pages } from './pages'
import { serving } from './serving'
import { table, type Result } from './table'
import { variants } from './variants'
import { warm } from './warm'

/** What can be measured, in the order it is; each part is one file of this folder. */
const parts: Record<string, () => Promise<Result>> = {
  variants,
  warm,
  memory,
  bytes,
  pages,
  serving,
  hosting,
}

const outputs = { ratios: '.cache/bench.json', growth: '.cache/growth.json', edits: '.cache/edits.json' }
const asked = process.argv.slice(2)
const isScale = asked[0] === '--scale'
const isExport = asked[0] === '--export'
const isEdits = asked[0] === 'edits'
const unknown =
  isScale || isExport
    ? asked.slice(1).filter((size) => !/^[1-9]\d*$/.test(size))
    : asked.filter((name) => !isEdits && !(name in parts))
const sizes = asked.length > 1 ? asked.slice(1).map(Number) : [1_000, 3_000, 10_000]
const machine = `${availableParallelism()} cores (${cpus()[0].model}), ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.version}`

if (unknown.length) {
  console.error(
    `The bench knows no ${unknown.join(', ')}. Name some of ${Object.keys(parts).join(', ')}, or none for all, or --scale or --export and how many images.`,
  )
  process.exitCode = 1
} else if (isScale) await scale()
else if (isExport) await exports()
else if (isEdits) await edits(asked.slice(1))
else await ratios(asked.length ? asked : Object.keys(parts))

async function edits(args: string[]) {
  const result = await measureEdits(args)
  await write(outputs.edits, { results: [result] })
  console.log(`${machine}\n${table([result])}`)
}

async function ratios(names: string[]) {
  const results: Result[] = []
  for (const name of names) {
    console.error(`Measuring ${name} …`)
    results.push(await parts[name]())
  }
  await write(outputs.ratios, { results })
  console.log(`${machine}\n${table(results)}`)
  console.log(
    `\n${results.flatMap(({ rows }) => rows).length} ratios of ${results.length} parts, written to ${outputs.ratios}.`,
  )
}

async function scale() {
  const found = await growth(sizes)
  const costs = found.costs.map((cost) => ({ ...cost, exponent: exponent(sizes, cost.values) }))
  await write(outputs.growth, { ...found, costs })
  console.log(`${machine}\n\n${growthTable(sizes, found.costs)}\n`)
  console.log(
    `A changed caption pair changes ${found.caption.pages} of ${found.caption.of} pages. ${costs.length} costs at ${sizes.length} sizes, written to ${outputs.growth}.`,
  )
}

/** Export and publication alone, of sites that are invented from the build of this checkout. */
async function exports() {
  const measured = await exporting(sizes)
  const costs = Object.keys(measured[0]).map((key) => {
    const [name, unit] = key.split(', ')
    return { name, unit, values: measured.map((one) => one[key]) }
  })
  console.log(`${machine}\n\n${growthTable(sizes, costs)}`)
}

function write(path: string, found: object) {
  return writeWhole(
    path,
    JSON.stringify({ date: new Date().toISOString(), machine, ...found }, null, 1) + '\n',
  )
}
