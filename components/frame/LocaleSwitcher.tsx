'use client'
// The layout that holds the header does not know the page inside it: the router does, when it is built.
import { usePathname } from 'next/navigation'
import type { Language } from '@/lib/i18n/languages'
import styles from './LocaleSwitcher.module.css'

interface Props {
  label: string
  /** The languages besides the page's, each by its own name, so that whoever needs it can read it. */
  others: { language: Language; name: string }[]
}

/** The way to the same page in each other language; `languages.client.ts` keeps a search in it. */
export function LocaleSwitcher({ label, others }: Props) {
  // After the empty text before the first slash and the language.
  const page = usePathname().split('/').slice(2)
  return (
    <nav aria-label={label} className={styles.language}>
      {others.map(({ language, name }) => (
        <a
          key={language}
          href={['', language, ...page].join('/')}
          lang={language}
          hrefLang={language}
          className={styles.switcher}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
