import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { command } from '../disk/command'
import { serve } from '../hosting/serve'

await command({
  read: (args) => parseArgs({ args, options: { port: { type: 'string', short: 'p' } } }).values,
  run: async ({ port = process.env.PORT ?? '3000' }) => {
    const server = await serve(process.cwd(), Number(port))
    console.log(`The gallery is at http://localhost:${port}.`)
    await once(server, 'close')
  },
})
