import { fileURLToPath } from 'node:url'
import { runNode } from '../disk/child'
import { command } from '../disk/command'
import { buildSite } from '../hosting/build/site'
import { checkSiteUrl } from '../site/addresses'

const images = fileURLToPath(new URL('images.ts', import.meta.url))

await command({
  read: () => checkSiteUrl(),
  lockAs: 'build',
  run: async () => {
    await runNode('build', [...process.execArgv, images])
    const built = await buildSite()
    console.log(built ? 'The site is built.' : 'The site is up to date.')
  },
})
