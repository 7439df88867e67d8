import type { Language } from '@/lib/i18n/languages'
import { excerpt, type ExcerptPart } from '@/lib/search/excerpt'
import type { SearchRecord } from '@/lib/search/format'
import type { Hit } from '@/lib/search/rank'
import { languageOf } from './languageOf'

/** Where a search found an image: the language of the text, and the piece of it, if it can be shown. */
export interface Finding {
  language: Language
  parts: ExcerptPart[]
}

/** Where a search found an image, as a page in a language says it; `null` where the title there shows it. */
export function findingOf(record: SearchRecord, hit: Hit, page: Language): Finding | null {
  const language = languageOf(hit, page)
  const parts = excerpt(record, language, hit.words[language]) ?? []
  if (language === page && isTitle(parts, record.words[page].title)) return null
  return { language, parts }
}

/** Whether an excerpt says no more than the title, which the figure shows already. */
function isTitle(parts: ExcerptPart[], title: string) {
  return !parts.length || parts.map(({ text }) => text).join('') === title
}
