import { commandLanguage, languageName, othersThan, type Language } from '../../i18n/languages'
import { looksLike } from '../../i18n/plain'
import { checkLetters } from './letters'
import type { Problem, Where } from './problem'
import { isStub, stub } from './stub'
import { typography } from './typography'

/** Which text of a caption. */
type TextOf = Where & { language: Language }

/** What is wrong with one text of a caption, read from the file at `path`. */
export function checkText(text: unknown, where: TextOf, path: string): Problem[] {
  if (typeof text !== 'string' || !text.trim())
    return [
      {
        ...where,
        what: `The ${where.field} is ${text === undefined ? 'missing' : 'blank'}.`,
        mend: `Write it in ${path}.`,
      },
    ]
  if (isStub(text)) return [stub(where, path)]
  return [
    ...checkLetters(text, where, path),
    ...typography(text, where.language).map((fault) => ({ ...where, rule: 'typography' as const, ...fault })),
    ...checkSyntax(text, where),
    ...checkLanguage(text, where, path),
  ]
}

function checkSyntax(text: string, where: TextOf): Problem[] {
  const syntax = /[{}]|<\/?\w+/.exec(text)?.[0]
  if (syntax === undefined) return []
  return [
    {
      ...where,
      what: `The ${where.field} holds ICU syntax: ${syntax}.`,
      mend: 'Write plain text: captions take no arguments and no tags.',
    },
  ]
}

function checkLanguage(text: string, where: TextOf, path: string): Problem[] {
  // Against its own language alone: languages that share many words, as French and Spanish do, would hide
  // each other's texts.
  const likely = othersThan(where.language).filter((other) => looksLike(text, other, [where.language]))
  const other = likely.find((language) => looksLike(text, language)) ?? likely.at(0)
  if (!other) return []
  return [
    {
      ...where,
      rule: 'language',
      what: `The ${where.field} reads like ${languageName(other, commandLanguage)}: "${text.slice(0, 60)}".`,
      mend: `Put the ${languageName(where.language, commandLanguage)} text in ${path}.`,
    },
  ]
}
