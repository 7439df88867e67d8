import { availableParallelism, cpus, totalmem } from 'node:os'
import { writeWhole } from '../../lib/pipeline/files'
import { bytes } from './bytes'
import { memory } from './memory'
import { pages } from './pages'
import { serving } from './serving'
import { table, type Result } from './table'
import { variants } from './variants'
import { warm } from './warm'

/** What can be measured, in the order it is; each part is one file of this folder. */
const parts: Record<string, () => Promise<Result>> = { variants, warm, memory, bytes, pages, serving }

const output = '.cache/bench.json'
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))

if (unknown.length) {
  console.error(`The bench has no part named ${unknown.join(', ')}. Name some of ${Object.keys(parts).join(', ')}, or none for all.`)
  process.exitCode = 1
} else {
  const machine = `${availableParallelism()} cores (${cpus()[0].model}), ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.version}`
  const results: Result[] = []
  for (const name of asked.length ? asked : Object.keys(parts)) {
    console.error(`Measuring ${name} …`)
    results.push(await parts[name]())
  }
  await writeWhole(output, JSON.stringify({ date: new Date().toISOString(), machine, results }, null, 1) + '\n')
  console.log(`${machine}\n${table(results)}`)
  console.log(`\n${results.flatMap(({ rows }) => rows).length} ratios of ${results.length} parts, written to ${output}.`)
}
