import { languagesOf } from '../../catalogue/captions'
import type { Gallery } from '../../catalogue/gallery'
import type { Correction, Entry } from '../../catalogue/schema'
import { languageList } from '../../i18n/languages'
import type { Problem } from './problem'
import { checkText } from './text'

/** What is wrong with the corrections of images: their days, and their sentences as any other text. */
export function checkCorrections({ entries }: Gallery): Problem[] {
  const today = new Date().toISOString().slice(0, 10)
  return [...entries].flatMap(([id, entry]) =>
    (entry.corrections ?? []).flatMap((correction, index) => [
      ...dayOf(id, correction, today),
      ...textsOf(id, entry, { correction, index }),
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

interface Told {
  correction: Correction
  index: number
}

/** A correction is told in the languages that the image's words exist in, and in no other. */
function textsOf(id: string, { state }: Entry, { correction, index }: Told): Problem[] {
  const existing = languagesOf(state)
  const field = `corrections.${index}`
  const path = `lib/catalogue/entries/${id}.json`
  return languageList.flatMap((language): Problem[] => {
    const text = correction[language]
    if (existing.includes(language)) return checkText(text, { id, field, language }, path)
    if (text === undefined) return []
    const what = 'A correction is told in a language that the image has no words in.'
    return [{ id, field, language, what, mend: `Remove the sentence from ${path}.` }]
  })
}
