import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { times } from '../helpers/thorough'

// Two hundred connections for 5 s, or half a minute if there is time, on the built site: pages, pictures, and a
// press file of 100 MB.
// What is held to: no answer fails, and once it is over the server's memory is no more than at rest after a
// first such load.

const port = Number(process.env.LOAD_PORT ?? 4290)
const seconds = times({ thorough: 30, always: 5 })
const secondsBefore = times({ thorough: 15, always: 10 })
const connections = 200
const bigBytes = 100_000_000
// What is kept of answered files and an allocator's reserve may take: less than one answer with the big file,
// of which many are sent.
const boundKb = bigBytes / 1_000

const big = 'public/press/load.bin'
const paths = [
  '/fr',
  '/en',
  '/fr/atlas',
  '/en/media',
  '/fr/images/20161203-uyuni',
  '/catalogue.json',
  ...readdirSync('public/variants')
    .slice(0, 40)
    .map((file) => `/variants/${file}`),
]
/** Asks for a path and reads it to its end; the bytes that came. */
function ask(path: string, agent?: Agent): Promise<number> {
  return new Promise<number>((done, failed) => {
    const request = get({ port, path, agent }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => void (bytes += chunk.length))
      response.on('error', failed)
      response.on('end', () =>
        response.statusCode === 200 && response.complete
          ? done(bytes)
          : failed(new Error(`${path} answers ${response.statusCode}`)),
      )
    })
    // A server may close a kept connection just as it is used again: then the request was never heard, and is
    // made anew.
    request.on('error', (error: NodeJS.ErrnoException) =>
      request.reusedSocket && error.code === 'ECONNRESET'
        ? ask(path, agent).then(done, failed)
        : failed(error),
    )
  })
}

/** Loads the server for a time; how many answers came whole, and why others did not. */
async function load(ms: number) {
  const end = performance.now() + ms
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const faults: string[] = []
  let answers = 0
  await Promise.all(
    Array.from({ length: connections }, async (_, worker) => {
      // Four of the visitors fetch the big file, over and over.
      for (let n = worker; performance.now() < end; n++) {
        const path = worker < 4 ? '/press/load.bin' : paths[n % paths.length]
        await ask(path, agent).then(
          (bytes) => {
            if (worker < 4 && bytes !== bigBytes) faults.push(`${bytes} bytes of the big file came`)
            else answers += 1
          },
          (error: Error) => faults.push(error.message),
        )
      }
    }),
  )
  agent.destroy()
  return { answers, faults }
}

/** The resident memory in kB, once it has been at rest. */
async function restingKb(pid: number) {
  await pause(5_000)
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1])
}

writeFileSync(big, Buffer.alloc(bigBytes, 7))
const server = spawn(process.execPath, ['lib/run.mjs', 'commands/start', '--port', String(port)], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  await once(server.stdout, 'data')
  while (
    await ask('/fr').then(
      () => false,
      () => true,
    )
  )
    await pause(200)
  const first = await load(secondsBefore * 1_000)
  const before = await restingKb(server.pid!)
  const { answers, faults } = await load(seconds * 1_000)
  const after = await restingKb(server.pid!)
  for (const fault of new Set([...first.faults, ...faults])) console.error(fault)
  const grown = after - before
  if (grown > boundKb) console.error(`The server's memory grew by ${grown} kB, over ${boundKb}.`)
  console.log(
    `${answers} answers over ${connections} connections, ${faults.length} failed; memory at rest ${before} kB before, ${after} kB after.`,
  )
  process.exitCode = faults.length || first.faults.length || grown > boundKb ? 1 : 0
} finally {
  server.kill()
  rmSync(big)
}
