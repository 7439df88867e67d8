import { languagesOf } from '../../catalogue/captions'
import type { Entry } from '../../catalogue/schema'
import { languageList, type Each } from '../../i18n/languages'
import type { Problem } from './problem'
import { checkText } from './text'

interface Where {
  id: string
  field: string
  entry: Pick<Entry, 'state'>
}

/** A sentence of an entry is told in the languages that the image's words exist in, and in no other. */
export function checkTold({ id, field, entry }: Where, told: Partial<Each<string>>): Problem[] {
  const existing = languagesOf(entry.state)
  const path = `lib/catalogue/entries/${id}.json`
  return languageList.flatMap((language): Problem[] => {
    const text = told[language]
    if (existing.includes(language)) return checkText(text, { id, field, language }, path)
    if (text === undefined) return []
    const what = 'A sentence is told in a language that the image has no words in.'
    return [{ id, field, language, what, mend: `Remove it from ${path}.` }]
  })
}
