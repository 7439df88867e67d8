import { statSync } from 'node:fs'
import { listFiles } from '../disk/read'
import { paths } from './files'

/**
 * What tells the state of all that people wrote under `root`, and of what was made of it, from another one
 * while it is being changed: the files' names and times. A build goes by their bytes.
 */
export function stampOf(root: string) {
  const { entries, messages, manifest, hangings, rights, credentials } = paths(root)
  const files = [...listFiles(entries), ...listFiles(messages), manifest, hangings, rights, credentials]
  return files.map((file) => `${file} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs}`).join('\n')
}
