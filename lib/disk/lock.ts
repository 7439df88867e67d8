import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, nameOf } from './process'

/**
 * A place in the queue: a file named for its process and what it runs; `.held` beside it once its turn has
 * come.
 */
interface Ticket {
  file: string
  owner: string
  command: string
  held: boolean
}

const own = nameOf(process.pid)
/** The command of a run that shares the gallery with others of its kind: shards write different files. */
export const sharing = 'images --shard'

// Children of the command that holds the gallery work under its lock.
const family = 'PROXIMA_LOCK'
const pauseMs = 20

/**
 * Takes the gallery under `root` for a command that writes: until this process ends, no other one writes
 * there. Waits for its turn `patienceMs`, which covers the short commands.
 *
 * Every process puts down a ticket of its own and goes ahead only when no living stranger's lies beside it:
 * of two, at least the later one sees the other. So nobody ever removes a lock that somebody may have just
 * taken, and a dead process's ticket is simply thrown away.
 *
 * @throws Error that names the owner.
 */
export async function lock(root: string, command: string, patienceMs = 10_000) {
  const folder = folderOf(root)
  const ticket = join(folder, `${own}~${command}`)
  process.on('exit', () => existsSync(ticket) && release(ticket))
  for (const [signal, code] of [
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.on(signal, () => process.exit(code))
  const end = performance.now() + patienceMs
  for (;;) {
    put(ticket)
    const strangers = readTickets(folder).filter(
      (stranger) => command !== sharing || stranger.command !== sharing,
    )
    if (!strangers.length) break
    // Whoever holds the gallery goes first, then the lesser name; the greater sees this ticket, and gives
    // way.
    const first = strangers.find(({ held, owner }) => held || owner < own)
    if (first) release(ticket)
    if (performance.now() > end) throw refusal(strangers[0])
    await pause(pauseMs)
  }
  writeFileSync(`${ticket}.held`, '')
  process.env[family] ??= own
}

/**
 * Counts a child that writes as an owner too: it may outlive the command that runs it. Returns how to take it
 * off the list.
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

/** The living strangers' tickets; those of the dead are thrown away. */
function readTickets(folder: string): Ticket[] {
  const files = readdirSync(folder)
  return files
    .filter((file) => !file.endsWith('.held'))
    .flatMap((file) => {
      const [owner, command] = file.split('~')
      if (owner === own || owner === process.env[family]) return []
      if (isAlive(owner)) return [{ file, owner, command, held: files.includes(`${file}.held`) }]
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
