import { command } from '../disk/command'
import { buildSite, sentenceOf } from '../hosting/build/site'
import { makeAllAndTell } from '../pipeline/telling'
import { checkSiteUrl } from '../site/addresses'

await command({
  read: () => checkSiteUrl(),
  lockAs: 'build',
  run: async () => {
    await makeAllAndTell()
    const built = await buildSite()
    if (built) console.log(sentenceOf(built))
    console.log(built ? 'The site is built.' : 'The site is up to date.')
  },
})
