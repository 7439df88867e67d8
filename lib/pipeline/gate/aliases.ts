import type { Gallery } from '../../catalogue/gallery'
import type { Problem } from './problem'

/** The aliases that are another image's id or alias, or this one's own. */
export function checkAliases({ entries, withdrawn }: Gallery): Problem[] {
  const counts = new Map<string, number>()
  for (const [id, { aliases }] of [...entries, ...withdrawn])
    for (const name of [id, ...aliases]) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...entries, ...withdrawn].flatMap(([id, { aliases }]) =>
    aliases
      .filter((alias) => counts.get(alias) !== 1)
      .map((alias) => ({
        id,
        field: 'aliases',
        what: `The alias "${alias}" is taken already.`,
        mend: `Remove it from lib/catalogue/entries/${id}.json.`,
      })),
  )
}
