'use client'
// The layout that holds the header does not know the page inside it: only the router does.
import { usePathname } from 'next/navigation'
import styles from './Header.module.css'

// Each in its own language, so that whoever needs it can read it.
const others = { fr: { lang: 'en', name: 'English' }, en: { lang: 'fr', name: 'Français' } } as const

/** The way to the same page in the other language. */
export function LocaleSwitcher({ label }: { label: string }) {
  const path = usePathname()
  const { lang, name } = path.startsWith('/en') ? others.en : others.fr
  return (
    <nav aria-label={label} className={styles.language}>
      <a
        href={`/${lang}${path.slice(3)}`}
        lang={lang}
        hrefLang={lang}
        className={styles.switcher}
        // A search is the same in both languages, and its address is known only here.
        onClick={({ currentTarget }) => {
          currentTarget.search = location.search
        }}
      >
        {name}
      </a>
    </nav>
  )
}
