import { languages } from '../../catalogue/captions'
import type { Entry } from '../../catalogue/schema'
import { textOf, type Captions } from './pairs'
import type { Problem } from './problem'

const marks = { fr: /^«.*»/s, en: /^“.*”/s }

/**
 * A caption that quotes someone stands in quotation marks and names its speaker; no other caption opens with
 * them.
 */
export function checkQuotation(id: string, { quotation }: Entry, captions: Captions): Problem[] {
  return languages.flatMap((language) => {
    const caption = textOf(captions[language][id], 'caption')
    if (!caption?.trim()) return []
    const quoted = marks[language].test(caption)
    if (quotation && !(quoted && caption.includes(quotation.speaker))) {
      return [
        {
          id,
          field: 'caption',
          language,
          what: `The caption quotes ${quotation.speaker} without marks or name.`,
          mend: `Put it in quotation marks, then the speaker's name, in messages/${language}/captions.json.`,
        },
      ]
    }
    if (!quotation && quoted) {
      return [
        {
          id,
          field: 'caption',
          language,
          what: 'The caption is in quotation marks, and the entry names no speaker.',
          mend: `Add "quotation" to lib/catalogue/entries/${id}.json, or remove the marks.`,
        },
      ]
    }
    return []
  })
}
