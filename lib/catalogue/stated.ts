import { inEach, type Each, type Language } from '../i18n/languages'
import { statementOf, type RightsKey } from './rights'
import type { Stated, TextAsStood } from './schema'

/**
 * A text as it stood, for whoever reads one language: what names that language, or else what names none, or
 * else all of it. Nobody translates another's notice.
 */
export function textsIn(texts: TextAsStood[], language: Language): TextAsStood[] {
  const own = texts.filter(({ lang }) => lang === language || lang?.startsWith(`${language}-`))
  if (own.length) return own
  const unnamed = texts.filter(({ lang }) => lang === undefined)
  return unnamed.length ? unnamed : texts
}

/** A text as it stood as one text for each language; `null` where the original said nothing. */
export function asStood(texts: TextAsStood[] | undefined): Each<string> | null {
  if (!texts?.length) return null
  return inEach((language) =>
    textsIn(texts, language)
      .map(({ text }) => text)
      .join('\n'),
  )
}

/** The address that governs reuse: of the rights known, or else the first that the original itself names. */
export function governing(key: RightsKey, stated: Stated | undefined) {
  return statementOf(key) ?? stated?.statements?.find((address) => /^https?:\/\/\S+$/.test(address)) ?? null
}

/** Whether an original says anything of rights. */
export function saysRights({ notice, terms, statements, licensors }: Stated) {
  return [notice, terms, statements, licensors].some((each) => each !== undefined)
}
