import type { Gallery } from '../../catalogue/gallery'
import type { Entry } from '../../catalogue/schema'
import { splitCaption } from '../../catalogue/sentences'
import { commandLanguage, languageList, languageName, othersThan, type Each } from '../../i18n/languages'
import { textOf } from './pairs'
import type { Problem } from './problem'

/** Alignments of an entry that do not cover its captions' sentences, or cross. */
export function checkSentences({ entries, captions }: Pick<Gallery, 'entries' | 'captions'>): Problem[] {
  return [...entries].flatMap(([id, { state, sentences }]): Problem[] => {
    if (!sentences) return []
    const path = `lib/catalogue/entries/${id}.json`
    const problem = (what: string, mend: string): Problem => ({ id, field: 'sentences', what, mend })
    if (state) return [problem('The words of one language are aligned.', `Remove "sentences" from ${path}.`)]
    const counts = languageList.map((language) => {
      const caption = textOf(captions[language][id], 'caption') ?? ''
      return [language, splitCaption(caption, language).sentences.length] as const
    })
    return [
      ...counts.flatMap(([language, count]) => {
        const told = sentences[language].length
        if (told === count) return []
        const what = `The ${named(language)} caption has ${count} sentences, and ${told} are aligned.`
        return [problem(what, `Give each its number in "sentences" of ${path}, 0 where nothing corresponds.`)]
      }),
      ...crossings(sentences).map((what) => problem(what, `Number the sentences in their order in ${path}.`)),
      ...alone(sentences).map((what) =>
        problem(what, `Give it to a sentence of each language in ${path}, or write 0.`),
      ),
    ]
  })
}

type Numbers = NonNullable<Entry['sentences']>

const named = (language: keyof Each<unknown>) => languageName(language, commandLanguage)

function crossings(sentences: Numbers) {
  return languageList.flatMap((language) => {
    const numbers = sentences[language].filter(Boolean)
    const at = numbers.findIndex((number, index) => number < numbers[index - 1])
    if (at === -1) return []
    return [`In ${named(language)}, sentence ${numbers[at]} stands after ${numbers[at - 1]}: they cross.`]
  })
}

/** Numbers that one language has and another has not. */
function alone(sentences: Numbers) {
  return languageList.flatMap((language) =>
    [...new Set(sentences[language])].flatMap((number) => {
      const missing = othersThan(language).filter((other) => !sentences[other].includes(number))
      if (number === 0 || !missing.length) return []
      return [`Sentence ${number} in ${named(language)} has no partner in ${missing.map(named).join(', ')}.`]
    }),
  )
}
