import { join } from 'node:path'
import { z } from 'zod'
import { readJson } from '../../disk/read'

/** The scripts that a page may ask for: that of every page, and that of a page which names no language. */
export const entries = ['main', 'choice'] as const

/** A script that a page may ask for. */
export type ScriptEntry = (typeof entries)[number]

/** Where the build leaves the names of the scripts, under the folder. */
export const entriesFile = 'lib/hosting/scripts/entries.json'

const schema = z.record(z.enum(entries), z.string())

/**
 * The path on the site of a script, under the folder whose build wrote it: its name is made from its content.
 */
export function scriptPath(entry: ScriptEntry, folder = process.cwd()) {
  return schema.parse(readJson(join(/* turbopackIgnore: true */ folder, entriesFile)))[entry]
}
