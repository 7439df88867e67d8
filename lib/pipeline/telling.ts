import { openStore } from '../store/variants'
import { buildImages, sentences } from './images'
import type { Building } from './make'
import { progress } from './progress'
import { recipes } from './recipes'

/** Makes pictures with a bar and the store that is set, and tells what was done: one line each. */
export async function makeAndTell(make: (building: Building) => Promise<string[]>) {
  const [bar, store] = [progress(), openStore()]
  const lines = await make({ onImage: bar.step, store })
  bar.end()
  const { summary, failure } = store.report()
  if (failure) console.warn(failure)
  for (const line of [summary, ...lines]) if (line) console.log(line)
}

/** The same of all images of the gallery in the current folder. */
export function makeAllAndTell() {
  return makeAndTell(async (building) => sentences(await buildImages(process.cwd(), recipes, building)))
}
