import { readFileSync } from 'node:fs'
import { codeOf } from './read'

/**
 * The name of a process that no later one bears: its number and, where the system tells it (Linux), the boot
 * and the moment of its start, since numbers come round again.
 * @example nameOf(4121) // '4121.9f2c61b0-88231'
 */
export function nameOf(pid: number) {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field, the program's name in parentheses, may hold spaces. The start is the 22nd field: the
    // 20th after that name (proc(5)).
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${pid}.${boot}-${started}`
  } catch {
    return String(pid)
  }
}

/** Whether the process of that name still runs. */
export function isAlive(name: string) {
  const pid = Number.parseInt(name)
  return runs(pid) && (!name.includes('.') || nameOf(pid) === name)
}

function runs(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A process of another user may not be signalled, but it runs.
    return codeOf(error) === 'EPERM'
  }
}
