import { spawn, type ChildProcess, type Serializable, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { ChildFailed } from './failure'
import { enlist } from './lock'

type Where = Pick<SpawnOptions, 'cwd' | 'env'>

/**
 * Runs a script of Node to its end under this command's lock. It writes to this command's streams, and is
 * ended when this command ends.
 *
 * @param command what npm calls the script, for whoever meets the lock.
 * @throws ChildFailed with its exit status.
 */
export function runNode(command: string, args: string[], where: Where = {}) {
  return attend(command, spawn(process.execPath, args, { stdio: 'inherit', ...where }))
}

/** The same of a script that is heard only if it fails: what it has written is then told. */
export async function runSilently(command: string, args: string[], where: Where = {}) {
  const child = spawn(process.execPath, args, { ...where, stdio: ['inherit', 'pipe', 'pipe'] })
  const telling = Promise.all([text(child.stdout), text(child.stderr)])
  try {
    await attend(command, child)
  } catch (error) {
    process.stderr.write((await telling).join(''))
    throw error
  }
}

/** What a script is given to do, and who is told of what it sends. */
interface Asking extends Where {
  job: Serializable
  onMessage: (message: unknown) => void
}

/** The same of a script that is sent a job, and sends messages. */
export function askNode(command: string, args: string[], { job, onMessage, ...where }: Asking) {
  const stdio: SpawnOptions['stdio'] = ['inherit', 'inherit', 'inherit', 'ipc']
  const child = spawn(process.execPath, args, { stdio, ...where })
  child.on('message', onMessage)
  child.send(job)
  return attend(command, child)
}

async function attend(command: string, child: ChildProcess) {
  const delist = child.pid === undefined ? undefined : enlist(process.cwd(), child.pid, command)
  const end = () => child.kill()
  process.on('exit', end)
  const [status] = await once(child, 'exit')
  // What it has sent last may be read only now.
  if (child.connected) await once(child, 'disconnect')
  process.off('exit', end)
  delist?.()
  if (status !== 0) throw new ChildFailed(status ?? 1)
}
