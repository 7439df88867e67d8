import type { Gallery } from '../../catalogue/gallery'
import { languageList, type Language } from '../../i18n/languages'
import { textOf } from './pairs'
import type { Problem } from './problem'
import { grammars } from './reading/grammars'
import { isStub } from './stub'

/** The most letters that an alt has: twenty seconds of a screen reader. The caption has room for more. */
const longestAlt = 300

/** What is wrong with alt texts: title or caption again, an opening that says nothing, length. */
export function checkDescriptions({ ids, captions }: Gallery): Problem[] {
  return ids.flatMap((id) =>
    languageList.flatMap((language) => {
      const caption = captions[language][id]
      const alt = textOf(caption, 'alt')
      if (!alt?.trim() || isStub(alt)) return []
      const others = (['title', 'caption'] as const).map((field) => ({ field, text: textOf(caption, field) }))
      const path = `messages/${language}/captions.json`
      const where = { id, field: 'alt', language, path }
      return [...checkRepeat(alt, others, where), ...checkOpening(alt, where), ...checkLength(alt, where)]
    }),
  )
}

interface AltOf {
  id: string
  field: string
  language: Language
  path: string
}

function checkRepeat(
  alt: string,
  others: { field: string; text?: string }[],
  { path, ...where }: AltOf,
): Problem[] {
  const repeated = others.find(({ text }) => text !== undefined && isSame(alt, text))
  const isName = /^\S+\.(?:jpe?g|png|tiff?|webp|avif|heic|gif)$/i.test(alt.trim()) || isSame(alt, where.id)
  if (!repeated && !isName) return []
  return [
    {
      ...where,
      rule: 'repeat',
      what: `The alt is ${repeated ? `the ${repeated.field}` : 'the name of a file'} again: "${alt.slice(0, 60)}".`,
      mend: `Say in ${path} what is seen.`,
    },
  ]
}

/** Whether a listener hears the same: most texts differ so much in length that no letter is looked at. */
function isSame(one: string, other: string) {
  return Math.abs(one.length - other.length) < 12 && bare(one) === bare(other)
}

/** A text without what makes no difference to a listener. */
function bare(text: string) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

function checkOpening(alt: string, { path, ...where }: AltOf): Problem[] {
  const { pictureWords, pictureOpening } = grammars[where.language]
  const start = alt.trim().slice(0, 80)
  if (!pictureWords.test(start)) return []
  const opening = pictureOpening.exec(start.replace(/'/g, '’'))?.[0]
  if (!opening) return []
  return [
    {
      ...where,
      rule: 'opening',
      what: `The alt begins with "${opening.trim()}", and whoever hears it knows that it is a picture.`,
      mend: `Begin in ${path} with what is seen.`,
    },
  ]
}

function checkLength(alt: string, { path, ...where }: AltOf): Problem[] {
  // Counted in letters where there may be too many.
  const length = alt.length > longestAlt ? [...alt].length : 0
  if (length <= longestAlt) return []
  return [
    {
      ...where,
      rule: 'length',
      what: `The alt has ${length} letters, over the ${longestAlt} that are heard at once.`,
      mend: `Say in ${path} what is seen, and the rest in the caption.`,
    },
  ]
}
