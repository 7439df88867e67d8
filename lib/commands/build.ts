import { fileURLToPath } from 'node:url'
import { runNode } from '../disk/child'
import { command } from '../disk/command'
import { buildSite, sentenceOf } from '../hosting/build/site'

const images = fileURLToPath(new URL('images.ts', import.meta.url))

await command({
  read: () => undefined,
  lockAs: 'build',
  run: async () => {
    await runNode('build', [...process.execArgv, images])
    const built = await buildSite()
    if (built) console.log(sentenceOf(built))
    console.log(built ? 'The site is built.' : 'The site is up to date.')
  },
})
