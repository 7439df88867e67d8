import { formatFacts, formats, type Format } from '../../catalogue/variants'
import { digest } from '../../disk/hash'
import type { Recipe } from './recipe'

/** A variant that must exist, before it is known how high and heavy it is. */
export interface Planned {
  format: Format
  width: number
  file: string
}

/** An original: its image, its width in px, the hash of its bytes, and how it is rendered. */
interface Original {
  id: string
  width: number
  hash: string
  recipe: Recipe
}

/**
 * The variants of one original: every format at every width of the recipe that does not enlarge it;
 * an original narrower than the widest is also kept at its own width.
 *
 * A name depends on the original's bytes and that one variant's settings, so a new width or format
 * renames nothing.
 *
 * @example plan({ id: 'etna', width: 700, hash, recipe }) // etna-320-….avif … etna-700-….jpg
 */
export function plan({ id, width, hash, recipe }: Original): Planned[] {
  return widthsFor(width, recipe.widths).flatMap((w) =>
    formats.map((format) => ({
      format,
      width: w,
      file: `${id}-${w}-${digest(hash, w, format, recipe.options[format])}.${formatFacts[format].ending}`,
    })),
  )
}

function widthsFor(width: number, widths: readonly number[]) {
  const fitting = widths.filter((w) => w <= width)
  return fitting.length === widths.length ? fitting : [...new Set([...fitting, width])]
}
