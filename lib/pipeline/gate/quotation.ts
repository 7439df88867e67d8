import type { Gallery } from '../../catalogue/gallery'
import { factsOf, languageList, type Language } from '../../i18n/languages'
import { textOf } from './pairs'
import type { Problem } from './problem'

/**
 * A caption that quotes someone stands in quotation marks and names its speaker; no other caption opens with
 * them.
 */
export function checkQuotations({ entries, captions }: Gallery): Problem[] {
  return [...entries].flatMap(([id, { quotation }]) =>
    languageList.flatMap((language) => {
      const caption = textOf(captions[language][id], 'caption')
      return caption?.trim() ? checkQuotation(caption, { id, language, speaker: quotation?.speaker }) : []
    }),
  )
}

function checkQuotation(
  caption: string,
  { id, language, speaker }: { id: string; language: Language; speaker?: string },
): Problem[] {
  const where = { id, field: 'caption', language, rule: 'quotation' as const }
  const isQuoted = factsOf(language).quotation.test(caption)
  if (speaker !== undefined && !(isQuoted && caption.includes(speaker)))
    return [
      {
        ...where,
        what: `The caption quotes ${speaker} without marks or name.`,
        mend: `Put it in quotation marks, then the speaker's name, in messages/${language}/captions.json.`,
      },
    ]
  if (speaker === undefined && isQuoted)
    return [
      {
        ...where,
        what: 'The caption is in quotation marks, and the entry names no speaker.',
        mend: `Add "quotation" to lib/catalogue/entries/${id}.json, or remove the marks.`,
      },
    ]
  return []
}
