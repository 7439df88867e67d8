import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** The exported site as its nginx block says, but for the port. */
export function siteBlock(port: number) {
  const path = 'hosting/nginx.conf'
  if (!existsSync(path)) throw new Error(`${path} does not exist. Run npm run export first.`)
  return atPort(readFileSync(path, 'utf8'), port)
}

/** A block of the export at a port of loopback; a machine may have no IPv6, and then nginx would not start. */
export function atPort(block: string, port: number) {
  const six = existsSync('/proc/net/if_inet6') ? `listen [::1]:${port};` : ''
  return block.replace('listen 80;', `listen ${port};`).replace('listen [::]:80;', six)
}

/** A server that says nothing of its own about the same files. */
export function emptyBlock(port: number) {
  return `server {\n  listen ${port};\n  root '${resolve('out')}';\n}`
}

/**
 * Runs an nginx of one's own with these servers, in a temporary folder; `close` ends it and removes the
 * folder.
 */
export function startNginx(...blocks: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, blocks))
  const server = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'inherit',
  })
  const ended = new Promise<number | null>((done) => {
    server.on('exit', done)
    server.on('error', () => done(null))
  })
  const close = async () => {
    server.kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { close, ended, log: join(folder, 'access.log') }
}

/** Waits until a server answers what it is asked. Throws where it has ended instead. */
export async function answering(
  { ended }: Pick<ReturnType<typeof startNginx>, 'ended'>,
  ask: () => Promise<unknown>,
) {
  let end: { status: number | null } | undefined
  void ended.then((status) => (end = { status }))
  const isAnswered = () =>
    ask().then(
      () => true,
      () => false,
    )
  while (!(await isAnswered())) {
    if (end) throw new Error(`nginx ended with ${end.status}. What it told stands above.`)
    await setTimeout(50)
  }
}

function configuration(folder: string, blocks: string[]) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  return `daemon off;
worker_processes 1;
pid ${folder}/pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
error_log ${folder}/error.log;
events {}
http {
access_log ${folder}/access.log;
${temporary.join('\n')}
${blocks.join('\n')}
}
`
}
