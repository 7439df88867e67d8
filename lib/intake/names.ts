import { listStems, readJson } from '../disk/read'
import { paths } from '../catalogue/files'
import { idsOf, readLedger } from '../catalogue/ledger'
import { join } from 'node:path'

/**
 * Every name that an image of this gallery bears or once bore, with the id it belongs to: ids,
 * aliases, and what the ledger says was published.
 */
export function takenNames(root: string) {
  const names = new Map<string, string>(idsOf(readLedger(root)).map((id) => [id, id]))
  const stems = [...listStems(paths(root).entries), ...listStems(paths(root).originals)]
  for (const { id } of stems) names.set(id, id)
  for (const { id } of listStems(paths(root).entries))
    for (const alias of readAliases(root, id)) names.set(alias, id)
  return names
}

/** The aliases of an entry, of whatever form the rest of it is. */
export function readAliases(root: string, id: string): string[] {
  const { aliases } = readJson(join(paths(root).entries, `${id}.json`)) as { aliases?: unknown }
  return Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : []
}

/** Whether any address of a name was ever published. */
export function isPublished(root: string, name: string) {
  return idsOf(readLedger(root)).includes(name)
}
