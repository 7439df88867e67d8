import type { Language } from '@/lib/i18n/languages'
import { pathIn, sections } from '@/lib/site/addresses'
import styles from './NothingFound.module.css'

interface Props {
  words: Record<'advice' | 'back' | 'themes', string>
  locale: Language
  onLeave: () => void
}

/** What is advised where nothing answers: another word, the whole wall, or the themes. */
export function NothingFound({ words, locale, onLeave }: Props) {
  return (
    <div className={styles.none}>
      <p>{words.advice}</p>
      <p className={styles.ways}>
        <button type="button" className="button" onClick={onLeave}>
          {words.back}
        </button>
        <a href={pathIn(locale, sections.themes)}>{words.themes}</a>
      </p>
    </div>
  )
}
