import { flawsOf } from '../../catalogue/flaws'
import type { Gallery } from '../../catalogue/gallery'
import { themes, type Entry, type Theme } from '../../catalogue/schema'
import type { Problem } from './problem'
import { checkTold } from './told'

/** What is wrong with the flaws that are told of images, and with those that stand for a theme. */
export function checkCovers({ entries }: Pick<Gallery, 'entries'>): Problem[] {
  return [
    ...[...entries].flatMap(([id, entry]) =>
      (entry.flaws ?? []).flatMap((flaw, index) => checkTold({ id, field: `flaws.${index}`, entry }, flaw)),
    ),
    ...[...entries].flatMap(([id, entry]) =>
      (entry.covers ?? []).flatMap((theme) => unfit(id, entry, theme)),
    ),
    ...themes.flatMap((theme) => rivals(entries, theme)),
  ]
}

function unfit(id: string, entry: Entry, theme: Theme): Problem[] {
  const path = `lib/catalogue/entries/${id}.json`
  const problem = (what: string, mend: string) => [{ id, field: 'covers', what, mend }]
  if (!entry.themes.includes(theme))
    return problem(
      `The image stands for "${theme}", which is none of its themes.`,
      `Add it to "themes" in ${path}, or remove it from "covers".`,
    )
  if (flawsOf(entry).length > 0)
    return problem(
      `The image stands for "${theme}", and has a known flaw.`,
      `Name another image of that theme in its "covers", and remove it from those in ${path}.`,
    )
  return []
}

/** Several images that stand for one theme. */
function rivals(entries: Gallery['entries'], theme: Theme): Problem[] {
  const [first, ...others] = [...entries].flatMap(([id, { covers }]) => (covers?.includes(theme) ? [id] : []))
  return others.map((id) => ({
    id,
    field: 'covers',
    what: `The image stands for "${theme}", and so does "${first}".`,
    mend: `Keep "${theme}" in "covers" of one of the two entries.`,
  }))
}
