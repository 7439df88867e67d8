import { parseArgs } from 'node:util'
import { command } from '../disk/command'
import { parts } from '../hosting/build/parts'
import { buildSite, sentenceOf } from '../hosting/build/site'
import { inShard, parseShard } from '../pipeline/shard'
import { makeAllAndTell } from '../pipeline/telling'
import { checkSiteUrl } from '../site/addresses'

await command({
  read: (args) => {
    checkSiteUrl()
    const { shard } = parseArgs({ args, options: { shard: { type: 'string' } } }).values
    return shard === undefined ? undefined : parseShard(shard)
  },
  lockAs: 'build',
  run: async (shard) => {
    await makeAllAndTell(parts.pictures)
    const built = await buildSite(shard && inShard(shard))
    for (const line of built?.told ?? []) console.log(line)
    if (built) console.log(sentenceOf(built))
    if (built && shard) console.log(`Shard ${shard.number} of ${shard.of} of the pages is drawn.`)
    else console.log(built ? 'The site is built.' : 'The site is up to date.')
  },
})
