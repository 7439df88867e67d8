import { once } from 'node:events'
import { command } from '../disk/command'
import { watchScripts } from '../hosting/scripts/bundle'
import { serveChanging } from '../hosting/serve/dev'
import { checkSiteUrl } from '../site/addresses'

await command({
  read: () => {
    checkSiteUrl()
    return Number(process.env.PORT ?? 3000)
  },
  run: async (port) => {
    await watchScripts('.')
    const server = await serveChanging('.', port)
    console.log(`The gallery is at http://localhost:${port}, and follows what you change.`)
    await once(server, 'close')
  },
})
