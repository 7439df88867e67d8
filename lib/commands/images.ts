import { parseArgs } from 'node:util'
import { openSettled } from '../catalogue/settled'
import { command } from '../disk/command'
import { sharing } from '../disk/lock'
import { buildImages, sentences } from '../pipeline/images'
import type { Building } from '../pipeline/make'
import { progress } from '../pipeline/progress'
import { recipes } from '../pipeline/recipes'
import { buildShard, parseShard } from '../pipeline/shard'
import { checkSiteUrl } from '../site/addresses'
import { openStore } from '../store/variants'

await command({
  read: (args) => {
    // An export may lie under a path of its host.
    checkSiteUrl(process.env.SITE_URL, { path: true })
    return parseArgs({ args, options: { shard: { type: 'string' } } }).values
  },
  lockAs: ({ shard }) => (shard === undefined ? 'images' : sharing),
  run: async ({ shard }) => {
    const [bar, store] = [progress(), openStore()]
    const building = { onImage: bar.step, store }
    const lines = shard === undefined ? await makeAll(building) : await makeShard(shard, building)
    bar.end()
    const { summary, failure } = store.report()
    if (failure) console.warn(failure)
    for (const line of [summary, ...lines]) if (line) console.log(line)
  },
})

async function makeAll(building: Building) {
  return sentences(await buildImages(process.cwd(), recipes, building))
}

async function makeShard(text: string, building: Building) {
  const { number, of } = parseShard(text)
  const gallery = openSettled(process.cwd())
  const { images, rendered } = await buildShard(gallery, { number, of, recipes, ...building })
  return [`Shard ${number} of ${of}: ${images} images, ${rendered} variants rendered.`]
}
