import { defaultLanguage } from '../../i18n/languages'
import { permalink } from '../../site/addresses'
import type { Gone } from '../rules/gone'

/**
 * The lines of a map from the addresses of images that were withdrawn to the notice that is told there, which
 * is a page's path without its ending. Files with a hash in their name have one unless the name of an image
 * that hangs, one of `ids`, begins as theirs.
 */
export function goneLines(gone: Gone[], ids: string[]): [path: string, notice: string][] {
  return gone.flatMap(({ name, pages, files, beginnings, hashed }) => {
    const neutral = permalink(name, defaultLanguage)
    const isAlone = ids.every((id) => !id.startsWith(`${name}-`))
    return [
      ...pages.map(({ path }): [string, string] => [path, path]),
      ...files.map((path): [string, string] => [path, neutral]),
      ...[...beginnings, ...(isAlone ? hashed : [])].map((path): [string, string] => [
        `~^${path.replaceAll('.', '[.]')}`,
        neutral,
      ]),
    ]
  })
}
