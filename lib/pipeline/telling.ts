import type { Part } from '../disk/bar'
import { openStore } from '../store/variants'
import { buildImages, sentences } from './images'
import type { Building } from './make'
import { progress } from './progress'
import { recipes } from './recipes'

/** Makes pictures with a bar and the store that is set, and tells what was done: one line each. */
export async function makeAndTell(make: (building: Building) => Promise<string[]>, part?: Part) {
  const [bar, store] = [progress(part), openStore()]
  const lines = await make({ onImage: bar.step, store })
  bar.end()
  const { summary, failure } = store.report()
  if (failure) console.warn(failure)
  for (const line of [summary, ...lines]) if (line) console.log(line)
}

/** The same of all images of the gallery in the current folder: all that a command does, or a part of it. */
export function makeAllAndTell(part?: Part) {
  return makeAndTell(async (building) => sentences(await buildImages(process.cwd(), recipes, building)), part)
}
