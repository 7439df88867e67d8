import type { Gallery } from '../../catalogue/gallery'
import type { Correction } from '../../catalogue/schema'
import type { Problem } from './problem'
import { checkTold } from './told'

/** What is wrong with the corrections of images: their days, and their sentences as any other text. */
export function checkCorrections({ entries }: Gallery): Problem[] {
  const today = new Date().toISOString().slice(0, 10)
  return [...entries].flatMap(([id, entry]) =>
    (entry.corrections ?? []).flatMap((correction, index) => [
      ...dayOf(id, correction, today),
      ...checkTold({ id, field: `corrections.${index}`, entry }, correction),
    ]),
  )
}

function dayOf(id: string, { date }: Correction, today: string): Problem[] {
  if (date <= today) return []
  return [
    {
      id,
      field: 'corrections',
      what: `A correction is of ${date}, which is still to come.`,
      mend: `Write the day of the change into lib/catalogue/entries/${id}.json.`,
    },
  ]
}
