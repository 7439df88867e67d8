import { once } from 'node:events'
import { command } from '../disk/command'
import { messageOf } from '../disk/failure'
import { watchScripts } from '../hosting/scripts/bundle'
import { serveChanging } from '../hosting/serve/dev'
import { describe } from '../pipeline/gate/problem'
import { checkAll } from '../pipeline/inspect'
import { checkSiteUrl } from '../site/addresses'

await command({
  read: () => {
    checkSiteUrl()
    return Number(process.env.PORT ?? 3000)
  },
  run: async (port) => {
    await watchScripts('.')
    const server = await serveChanging('.', port, complain)
    console.log(`The gallery is at http://localhost:${port}, and follows what you change.`)
    await once(server, 'close')
  },
})

/** What the gate would refuse of an image; of a file that cannot be read, why. */
async function complain(id: string) {
  try {
    return (await checkAll('.')).filter((problem) => problem.id === id).map(describe)
  } catch (error) {
    return [messageOf(error)]
  }
}
