import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, nameOf } from './process'

/**
 * A place in the queue: a file named for its process and what it runs. Once the process has the gallery, a
 * second file `.held` lies beside it.
 */
interface Ticket {
  file: string
  owner: string
  command: string
  isOwner: boolean
}

const own = nameOf(process.pid)
/** The command of a run that shares the gallery with others of its kind: shards write different files. */
export const sharing = 'images --shard'

// In this environment variable a command names itself to its children, which then work under its lock.
const family = 'PROXIMA_LOCK'
const pauseMs = 20
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }

/**
 * Takes the gallery under `root` for a command that writes: until this process ends, no other one writes
 * there. Waits for its turn `patienceMs`, which is longer than the short commands take.
 *
 * Every process puts down a ticket of its own, and goes ahead only when it then sees no ticket of another
 * living process. Of two that arrive together, the later one sees the other's ticket. So no process removes
 * the lock of a living one, and the ticket of a dead one is simply thrown away.
 *
 * @throws Error that names the owner.
 */
export async function lock(root: string, command: string, patienceMs = 10_000) {
  const folder = folderOf(root)
  const ticket = join(folder, `${own}~${command}`)
  releaseAtEnd(ticket)
  const end = performance.now() + patienceMs
  for (;;) {
    put(ticket)
    const others = readTickets(folder).filter((other) => command !== sharing || other.command !== sharing)
    if (!others.length) break
    // Two that wait must not wait for each other: the one whose name sorts later takes its ticket away until
    // the next try. Before an owner, everyone does.
    if (others.some(({ isOwner, owner }) => isOwner || owner < own)) release(ticket)
    if (performance.now() > end) throw refusal(others[0])
    await pause(pauseMs)
  }
  writeFileSync(`${ticket}.held`, '')
  process.env[family] ??= own
}

function releaseAtEnd(ticket: string) {
  process.on('exit', () => existsSync(ticket) && release(ticket))
  for (const [signal, status] of Object.entries(signals)) process.on(signal, () => process.exit(status))
}

/**
 * Counts a child that writes as an owner too, since it may outlive the command that runs it. Returns the
 * function that takes it off the list.
 */
export function enlist(root: string, pid: number, command: string) {
  const ticket = join(folderOf(root), `${nameOf(pid)}~${command}`)
  put(ticket)
  writeFileSync(`${ticket}.held`, '')
  return () => release(ticket)
}

function folderOf(root: string) {
  return join(root, '.cache/lock')
}

/** The tickets of other living processes; those of dead ones are thrown away. */
function readTickets(folder: string): Ticket[] {
  const files = readdirSync(folder)
  return files
    .filter((file) => !file.endsWith('.held'))
    .flatMap((file) => {
      const [owner, command] = file.split('~')
      if (owner === own || owner === process.env[family]) return []
      if (isAlive(owner)) return [{ file, owner, command, isOwner: files.includes(`${file}.held`) }]
      release(join(folder, file))
      return []
    })
}

function put(ticket: string) {
  try {
    mkdirSync(join(ticket, '..'), { recursive: true })
    writeFileSync(ticket, '')
  } catch (cause) {
    throw new Error(
      `The lock ${ticket} could not be written. Free some space there, or give yourself the right to write.`,
      { cause },
    )
  }
}

function release(ticket: string) {
  for (const file of [`${ticket}.held`, ticket]) rmSync(file, { force: true })
}

function refusal({ owner, command }: Ticket) {
  const pid = Number.parseInt(owner)
  return new Error(
    `npm run ${command} is at work here, as process ${pid}. Wait until it has ended, or end it with kill ${pid}, then run the command again.`,
  )
}
