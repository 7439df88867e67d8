import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { freePort } from '../helpers/port'

type Work<T> = (url: string) => Promise<T>

/** Serves the gallery itself as `npm start` does, while `work` runs with its address. */
export function serveGallery<T>(work: Work<T>) {
  return serveBy(['lib/run.mjs', 'commands/start'], '.', work)
}

/** Serves a built Next site with `next start`, while `work` runs with its address. */
export function serve<T>(folder: string, work: Work<T>) {
  return serveBy([resolve('node_modules/next/dist/bin/next'), 'start'], folder, work)
}

async function serveBy<T>(command: string[], folder: string, work: Work<T>) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const server = spawn(process.execPath, [...command, '--port', String(port)], {
    cwd: folder,
    stdio: 'ignore',
  })
  const ended = new Promise<never>((_, fail) =>
    server.once('exit', (code) =>
      fail(
        new Error(
          `The server of ${folder} ended with ${code}. Run node ${command.join(' ')} there to see why.`,
        ),
      ),
    ),
  )
  ended.catch(() => {})
  try {
    await Promise.race([answers(url), ended])
    return await work(url)
  } finally {
    server.kill()
  }
}

async function answers(url: string) {
  while (!(await fetch(url).catch(() => undefined))) await new Promise((done) => setTimeout(done, 100))
}
