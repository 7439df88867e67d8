import { parseArgs } from 'node:util'
import { openSettled } from '../catalogue/settled'
import { command } from '../disk/command'
import { sharing } from '../disk/lock'
import type { Building } from '../pipeline/make'
import { recipes } from '../pipeline/recipes'
import { buildShard, parseShard } from '../pipeline/shard'
import { makeAllAndTell, makeAndTell } from '../pipeline/telling'
import { checkSiteUrl } from '../site/addresses'

await command({
  read: (args) => {
    // An export may lie under a path of its host.
    checkSiteUrl(process.env.SITE_URL, { path: true })
    return parseArgs({ args, options: { shard: { type: 'string' } } }).values
  },
  lockAs: ({ shard }) => (shard === undefined ? 'images' : sharing),
  run: ({ shard }) =>
    shard === undefined ? makeAllAndTell() : makeAndTell((building) => makeShard(shard, building)),
})

async function makeShard(text: string, building: Building) {
  const { number, of } = parseShard(text)
  const gallery = openSettled(process.cwd())
  const { images, rendered } = await buildShard(gallery, { number, of, recipes, ...building })
  return [`Shard ${number} of ${of}: ${images} images, ${rendered} variants rendered.`]
}
