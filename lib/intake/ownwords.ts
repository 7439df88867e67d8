import { composedNotice, composedTerms } from '../catalogue/notice'
import type { RightsKey } from '../catalogue/rights'
import type { Kind } from '../catalogue/schema'
import { inEach } from '../i18n/languages'
import { sayInEach, type Words } from '../i18n/words'

interface Own {
  kind: Kind
  rights: RightsKey
  credit: string | null
  words: Words
}

/**
 * Tells the notices and terms that the gallery itself writes into a press file of such rights and credit,
 * from those of others.
 */
export function ownWords({ kind, rights, credit, words }: Own) {
  const line =
    kind === 'reconstruction'
      ? sayInEach(words, ({ Rights }) => Rights.cc0.credit)
      : inEach(() => credit ?? '')
  const own = new Set([
    ...Object.values(composedNotice(kind, rights, line, words)),
    ...Object.values(composedTerms(kind, rights, words)),
  ])
  // A notice in IIM is cut at the end of a word.
  return (text: string) =>
    [...own].some((each) => each === text || (text.length > 32 && each.startsWith(text)))
}

/** A caption without the sentence by which a press file says that its picture is computed. */
export function withoutMark(text: string, words: Words) {
  const marks = Object.values(sayInEach(words, ({ Press }) => Press.reconstruction))
  const mark = marks.find((each) => text.endsWith(` ${each}`))
  return mark ? text.slice(0, -mark.length).trimEnd() : text
}
