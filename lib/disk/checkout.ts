import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout that this code is of: the nearest one with a package, of a bundle too. */
export const checkout = above(fileURLToPath(import.meta.url))

function above(path: string): string {
  const folder = dirname(path)
  return existsSync(join(folder, 'package.json')) ? folder : above(folder)
}
