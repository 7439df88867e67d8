import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A server that runs until it is closed; it has ended if `ended` has. */
export interface Server {
  close: () => Promise<void>
  ended: Promise<number | null>
}

/** How a server is run; `clean` removes what it left behind, and what is chatty is not heard. */
interface Running {
  cwd?: string
  env?: Record<string, string>
  clean?: () => void
  isChatty?: boolean
}

/** Runs a command that serves something until it is told to stop. */
export function serveBy(
  command: string,
  args: string[],
  { cwd, env, clean = () => {}, isChatty }: Running = {},
): Server {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', isChatty ? 'ignore' : 'inherit'],
  })
  const ended = new Promise<number | null>((done) => {
    child.on('exit', done)
    child.on('error', () => done(null))
  })
  const close = async () => {
    child.kill()
    await ended
    clean()
  }
  return { close, ended }
}

/** Caddy with the block that the export wrote, at a port of loopback, and without its own control. */
export function startCaddy(port: number, site = resolve('hosting/Caddyfile')) {
  if (!existsSync(site)) throw new Error(`${site} does not exist. Run npm run export first.`)
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'))
  writeFileSync(
    join(folder, 'Caddyfile'),
    `{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\nimport "${site}"\n`,
  )
  return serveBy('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
    env: { PROXIMA_ADDRESS: `http://localhost:${port}`, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    clean: () => rmSync(folder, { recursive: true, force: true }),
  })
}

/** Python's own server of files, which is told nothing; the site lies there at its root or in a folder. */
export function startPython(port: number, folder = '') {
  const root = mkdtempSync(join(tmpdir(), 'python-'))
  if (folder) symlinkSync(resolve('out'), join(root, folder))
  const directory = folder ? root : resolve('out')
  const args = ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', directory]
  // It tells of every answer where others tell of errors alone.
  return serveBy('python3', args, {
    clean: () => rmSync(root, { recursive: true, force: true }),
    isChatty: true,
  })
}

/** Waits until a server answers at an address. Throws where it has ended instead. */
export async function untilItServes({ ended }: Pick<Server, 'ended'>, address: string) {
  let end: { status: number | null } | undefined
  void ended.then((status) => (end = { status }))
  for (;;) {
    const isThere = await fetch(address, { redirect: 'manual' }).then(
      () => true,
      () => false,
    )
    if (isThere) return
    if (end) throw new Error(`The server at ${address} ended with ${end.status}. What it told stands above.`)
    await pause(100)
  }
}
