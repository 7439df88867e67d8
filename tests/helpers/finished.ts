import { join } from 'node:path'
import { listFiles } from '../../lib/disk/read'
import { finished } from '../../lib/hosting/build/tree'

/** The HTML pages that a build has finished under a folder. */
export function finishedPages(folder: string) {
  return listFiles(join(folder, finished)).filter((path) => path.endsWith('.html'))
}
