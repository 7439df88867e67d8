import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { unwritten } from './write'

/** A list that is made or read piece by piece, and is never whole in memory. */
export type Stream<T> = Iterable<T> | AsyncIterable<T>

/**
 * Writes values one a line (JSON Lines), as they come: a million of them are no more in memory than one.
 * The file is written under a temporary name, and is whole once it has its own. Returns how many there were.
 */
export async function writeLines(path: string, values: Stream<unknown>) {
  const temporary = `${path}.${process.pid}.tmp`
  let count = 0
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = createWriteStream(temporary)
    for await (const value of values) {
      count += 1
      if (!file.write(`${JSON.stringify(value)}\n`)) await once(file, 'drain')
    }
    file.end()
    await once(file, 'close')
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {})
    throw isOfSystem(cause) ? unwritten(path, cause) : cause
  }
  return count
}

/** Whether the system refused, and not whoever makes the values. */
function isOfSystem(error: unknown) {
  return error instanceof Error && 'syscall' in error
}

/**
 * Reads values one a line, each as `parse` makes it of what stands there, from a file or from bytes.
 * @throws Error that names the line that is none, or that `parse` refuses.
 */
export async function* readLines<T>(
  from: string | Readable,
  parse: (value: unknown) => T,
): AsyncGenerator<T> {
  const isPath = typeof from === 'string'
  let number = 0
  for await (const line of linesOf(isPath ? createReadStream(from) : from)) {
    number += 1
    yield parseLine(line, parse, `line ${number}${isPath ? ` of ${from}` : ''}`)
  }
}

/** The lines of bytes as they come; whoever fails to give them is heard. */
async function* linesOf(bytes: Readable) {
  let rest = ''
  for await (const chunk of bytes.setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest) yield rest
}

function parseLine<T>(line: string, parse: (value: unknown) => T, place: string) {
  try {
    return parse(JSON.parse(line))
  } catch (cause) {
    throw new Error(
      `What stands in ${place} cannot be read. Write the file again by the command that makes it.`,
      { cause },
    )
  }
}
