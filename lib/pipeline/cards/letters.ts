import type { Gallery } from '../../catalogue/gallery'
import { languageList } from '../../i18n/languages'
import { codeOf } from '../gate/letters'
import { textOf } from '../gate/pairs'
import type { Problem } from '../gate/problem'

/**
 * Letters of European languages that the typeface has in its Latin subsets. A text of these alone opens no
 * font.
 */
export const usual =
  /^[\s\u0020-\u007e\u00a1-\u00ac\u00ae-\u012b\u012e-\u0131\u0134-\u0151\u0152-\u0165\u0168-\u017e\u02bb\u02bc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2026\u20ac]*$/

/**
 * The letters that cards are drawn without, since no subset of their typeface has them: no reason to stop,
 * but somebody should know.
 */
export async function undrawnLetters({ entries, captions }: Gallery): Promise<Problem[]> {
  const texts = [...entries].flatMap(([id, { photograph }]) => [
    ...languageList.map((language) => ({
      where: { id, field: 'title', language },
      text: textOf(captions[language][id], 'title') ?? '',
    })),
    { where: { id, field: 'credit' }, text: photograph.credit ?? '' },
  ])
  const unusual = texts.filter(({ text }) => !usual.test(text))
  if (!unusual.length) return []
  const [{ missingLetters }, { openFaces }] = await Promise.all([import('./typeset'), import('./faces')])
  const [titles, credits] = [openFaces(600), openFaces(400)]
  return unusual.flatMap(({ where, text }) =>
    missingLetters(where.field === 'title' ? titles : credits, text.normalize('NFC')).map((letter) => ({
      ...where,
      letters: true,
      what: `The card has no "${letter}" in its typeface, ${codeOf(letter)}, and is drawn with its base letter or without it.`,
      mend: 'Write it otherwise if the card must show it.',
    })),
  )
}
