import { parseArgs } from 'node:util'
import { command } from '../disk/command'
import { sharing } from '../disk/lock'
import { buildIiif } from '../pipeline/iiif'
import { tileRecipe } from '../pipeline/iiif/recipe'
import { buildImages, type Report } from '../pipeline/images'
import { progress } from '../pipeline/progress'
import { recipe } from '../pipeline/variants/recipe'
import { buildShard, parseShard, type Shard } from '../pipeline/shard'
import { openStore, type Store } from '../store/variants'

await command({
  read: (args) => parseArgs({ args, options: { shard: { type: 'string' } } }).values,
  lockAs: ({ shard }) => (shard === undefined ? 'images' : sharing),
  run: async ({ shard }) => {
    const store = openStore()
    if (shard === undefined) await buildAll(store)
    else await buildPart(parseShard(shard), store)
  },
})

async function buildAll(store: Store) {
  const bar = progress()
  const report = await buildImages(process.cwd(), recipe, { onImage: bar.step, store })
  bar.end()
  const tiles = progress()
  const iiif = await buildIiif(process.cwd(), tileRecipe, { onImage: tiles.step, store })
  tiles.end()
  tell(store)
  console.log(`${iiif.pyramids} tile pyramids: ${counts(iiif)}.`)
  console.log(`${report.images} images, ${report.variants} variants: ${counts(report)}.`)
}

async function buildPart(shard: Shard, store: Store) {
  const bar = progress()
  const { images, rendered } = await buildShard(process.cwd(), shard, {
    recipe,
    tiles: tileRecipe,
    onImage: bar.step,
    store,
  })
  bar.end()
  tell(store)
  console.log(`Shard ${shard.number} of ${shard.of}: ${images} images, ${rendered} variants rendered.`)
}

function tell(store: Store) {
  const { said, failed } = store.told()
  if (failed) console.warn(failed)
  if (said) console.log(said)
}

function counts({ rendered, kept, pruned }: Pick<Report, 'rendered' | 'kept' | 'pruned'>) {
  return `${rendered} rendered, ${kept} kept, ${pruned} pruned`
}
