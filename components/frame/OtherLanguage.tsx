'use client'
// The layout that holds the frame does not know the page inside it: the router does, when it is drawn.
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import type { Language } from '@/lib/i18n/languages'

interface Props {
  language: Language
  /** The language of the words, where it is not the page's. */
  lang?: Language
  className?: string
  children: ReactNode
}

/** A link to the same page in another language; `languages.client.ts` keeps a search in it. */
export function OtherLanguage({ language, lang, ...link }: Props) {
  // After the empty text before the first slash and the language.
  const page = usePathname().split('/').slice(2)
  return <a href={['', language, ...page].join('/')} lang={lang} hrefLang={language} {...link} />
}
