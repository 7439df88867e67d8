import type { Gallery } from '../../catalogue/gallery'
import { languageList, type Language } from '../../i18n/languages'
import { textOf } from './pairs'
import type { Problem } from './problem'
import { grammars } from './reading/grammars'

/** The most letters that an alt has: twenty seconds of a screen reader. The caption has room for more. */
const longestAlt = 300

/** What is wrong with alt texts: title or caption again, an opening that says nothing, length. */
export function checkDescriptions({ ids, captions }: Gallery): Problem[] {
  return ids.flatMap((id) =>
    languageList.flatMap((language) => {
      const caption = captions[language][id]
      const alt = textOf(caption, 'alt')
      if (!alt?.trim()) return []
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
  const said = bare(alt)
  const repeated = others.find(({ text }) => text !== undefined && bare(text) === said)
  const isName = /^\S+\.(?:jpe?g|png|tiff?|webp|avif|heic|gif)$/i.test(alt.trim()) || said === bare(where.id)
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

/** A text without what makes no difference to a listener. */
function bare(text: string) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

function checkOpening(alt: string, { path, ...where }: AltOf): Problem[] {
  const opening = grammars[where.language].pictureOpening.exec(alt.trim().replace(/'/g, '’'))?.[0]
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
  const { length } = [...alt]
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
