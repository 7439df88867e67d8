import type { Language } from '../i18n/languages'
import type { Image } from './image'

/** The columns by which the press table is sorted. */
export const sortKeys = ['title', 'date', 'size', 'rights', 'id'] as const
/** A column that the table is sorted by. */
export type SortKey = (typeof sortKeys)[number]

/**
 * Images by one column: words as the reader's language sorts them, sizes largest first; equals stay in date
 * order.
 */
export function sortImages(images: Image[], key: SortKey, language: Language) {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const orders: Record<SortKey, (a: Image, b: Image) => number> = {
    date: () => 0,
    id: (a, b) => compare(a.id, b.id),
    title: (a, b) => compare(a.words[language].title, b.words[language].title),
    size: (a, b) => b.press[language].bytes - a.press[language].bytes,
    rights: (a, b) => compare(a.rights.key, b.rights.key),
  }
  return images.toSorted(orders[key])
}
