import { useLocale } from 'next-intl'
import { foreignIn } from '@/lib/i18n/plain'

/** A text of others, such as a credit: under its own language, where it is plainly not in the page's. */
export function Cited({ children }: { children: string }) {
  const lang = foreignIn(children, useLocale())
  return lang ? <span lang={lang}>{children}</span> : children
}
