import { join } from 'node:path'
import { z } from 'zod'
import { readJson } from '../../disk/read'

/** The scripts that a page may ask for: that of every page, and that of a page which names no language. */
export const entries = ['main', 'choice'] as const
export type ScriptEntry = (typeof entries)[number]

/** Where the build leaves the names of the scripts, under the root. */
export const entriesFile = 'lib/hosting/scripts/entries.json'

const schema = z.record(z.enum(entries), z.string())

/** The path on the site of a script, under the root whose build wrote it: its name is made from its content. */
export function scriptPath(entry: ScriptEntry, root = process.cwd()) {
  return schema.parse(readJson(join(/* turbopackIgnore: true */ root, entriesFile)))[entry]
}
