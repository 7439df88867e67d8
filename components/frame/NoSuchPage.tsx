import type { Image } from '@/lib/catalogue/image'
import type { Language } from '@/lib/i18n/languages'
import { pathIn, permalink, sections } from '@/lib/site/addresses'
import { Mark } from '../parts/Mark'
import { Picture } from '../parts/Picture'
import { figureWidth, upTo } from '../parts/sources'
import styles from './NoSuchPage.module.css'
import { SearchForm } from './SearchForm'

interface Props {
  locale: Language
  /** What is said, and what the ways on are called. */
  words: Record<'title' | 'text' | 'home' | 'search' | 'submit' | 'themes' | 'atlas' | 'mission', string>
}

/** Says in one language that there is no such page, with a search and the ways on. */
export function NoSuchPage({ locale, words }: Props) {
  return (
    <section lang={locale}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <SearchForm locale={locale} words={words} />
      <ul className={`ways ${styles.ways}`}>
        <li>
          <a href={pathIn(locale)}>{words.home}</a>
        </li>
        {(['themes', 'atlas', 'mission'] as const).map((section) => (
          <li key={section}>
            <a href={pathIn(locale, sections[section])}>{words[section]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A picture to go on to; `mark` says what kind it is, where that needs saying. */
export function ConsolingPicture({
  image,
  locale,
  mark,
}: {
  image: Image
  locale: Language
  mark: string | null
}) {
  const { title, alt, lang = locale } = image.words[locale]
  return (
    <figure className={styles.figure}>
      <Picture
        image={upTo(figureWidth, image)}
        alt={alt}
        lang={lang}
        sizes="(min-width: 60rem) 46vw, 92vw"
        className={styles.picture}
      />
      <figcaption>
        <a href={permalink(image.id, locale)} hrefLang={locale} lang={lang}>
          {title}
        </a>{' '}
        <Mark word={mark} />
      </figcaption>
    </figure>
  )
}
