import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { freePort } from '../helpers/port'

/** Serves a built Next site with `next start`, as `npm start` does, while `work` runs with its address. */
export async function serve<T>(folder: string, work: (url: string) => Promise<T>) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const server = spawn(
    process.execPath,
    [resolve('node_modules/next/dist/bin/next'), 'start', '--port', String(port)],
    { cwd: folder, stdio: 'ignore' },
  )
  const ended = new Promise<never>((_, fail) =>
    server.once('exit', (code) =>
      fail(new Error(`The server of ${folder} ended with ${code}. Run npx next start there to see why.`)),
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
