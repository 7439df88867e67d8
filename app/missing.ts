import type { Kind } from '@/lib/catalogue/schema'
import type { Language } from '@/lib/i18n/languages'
import { words } from '@/lib/pages'

/** What the pages of addresses that lead nowhere say in a language, and the mark of a picture of a kind. */
export function wordsOfMissing(language: Language, kind: Kind) {
  const { NotFound, Header, KindMark } = words()[language]
  const { themes, atlas, mission } = Header
  const mark = kind === 'reconstruction' ? KindMark.reconstruction : null
  return { words: { ...NotFound, themes, atlas, mission }, mark }
}
