import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { inventSite } from './invented'
import { watch } from './watch'

const loader = resolve('node_modules/tsx/dist/loader.mjs')

/** Runs a candidate in a folder; what it told in its last line, and what it came to. */
export async function runIn(root: string, candidate: string) {
  const script = resolve(`tests/bench/candidates/${candidate}.ts`)
  const { out, peakMb } = await watch(process.execPath, ['--import', loader, script], root)
  return { peakMb, told: JSON.parse(out.trim().split('\n').at(-1)!) as Record<string, number> }
}

/** What it costs to export the built site in a folder, and to plan how it is published. */
export async function measureExport(root: string): Promise<Record<string, number>> {
  const exported = await runIn(root, 'export')
  const plan = await runIn(root, 'plan')
  return {
    'export, s': exported.told.seconds,
    'export again, s': exported.told.again,
    'publish plan, s': plan.told.seconds,
    'objects, files': plan.told.objects,
    'export memory, MB': exported.peakMb,
    'publish plan memory, MB': plan.peakMb,
  }
}

/** The same of invented sites of each size. */
export async function exporting(sizes: number[]) {
  const measured: Record<string, number>[] = []
  for (const size of sizes) {
    const root = resolve(`.cache/bench/invented-${size}`)
    console.error(`Measuring the export of ${size} images …`)
    rmSync(root, { recursive: true, force: true })
    inventSite(root, size)
    measured.push(await measureExport(root))
    console.error(JSON.stringify(measured.at(-1)))
    rmSync(root, { recursive: true })
  }
  return measured
}
