import { spawn, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { ChildFailed } from './failure'
import { enlist } from './lock'

/**
 * Runs a script of Node to its end under this command's lock. It writes to this command's streams, and is
 * ended when this command ends.
 *
 * @param command what npm calls the script, for whoever meets the lock.
 * @throws ChildFailed with its exit status.
 */
export async function runNode(
  command: string,
  args: string[],
  where: Pick<SpawnOptions, 'cwd' | 'env'> = {},
) {
  const child = spawn(process.execPath, args, { stdio: 'inherit', ...where })
  const delist = child.pid === undefined ? undefined : enlist(process.cwd(), child.pid, command)
  const end = () => child.kill()
  process.on('exit', end)
  const [status] = await once(child, 'exit')
  process.off('exit', end)
  delist?.()
  if (status !== 0) throw new ChildFailed(status ?? 1)
}
