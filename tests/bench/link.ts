import { linkSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Gives a file, or every file of a folder, a second name: no bytes are copied, and times stay. */
export function link(from: string, to: string) {
  if (statSync(from).isFile()) return linkSync(from, to)
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) link(join(from, name), join(to, name))
}
