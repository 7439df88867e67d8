import { useLocale, useTranslations } from 'next-intl'
import type { Listed } from '@/lib/catalogue/listed'
import { pathIn, permalink } from '@/lib/site/addresses'
import { Spoken } from '../parts/Spoken'
import styles from './Neighbours.module.css'

interface Props {
  previous?: Listed
  next?: Listed
  /** The image's place in date order, from 1, and how many there are. */
  position: number
  count: number
}

/**
 * Ways to the images before and after, by link, by arrow key (`keys.client.ts`) and by a swipe over the
 * picture, with the place between them; and the way back to all. They follow the list that a visitor came
 * from, where there is one (`trail.client.ts`), and else the order of dates.
 */
export function Neighbours({ previous, next, position, count }: Props) {
  const t = useTranslations('Neighbours')
  return (
    <nav className={styles.bar} aria-label={t('label')} data-trail>
      <a href={pathIn(useLocale())} className={styles.back} data-back data-results={t('results')}>
        <Arrow path="M13 5l-7 7 7 7M6 12h13" />
        <Spoken onTelephone>{t('all')}</Spoken>
      </a>
      <div className={styles.steps}>
        <Step image={previous} way="prev" label={t.raw('previous')} />
        <span className={styles.position} data-position={t.raw('position')}>
          {t('position', { index: position, count })}
        </span>
        <Step image={next} way="next" label={t.raw('next')} />
      </div>
    </nav>
  )
}

const ways = {
  prev: { key: 'ArrowLeft', path: 'M15 5l-7 7 7 7' },
  next: { key: 'ArrowRight', path: 'M9 5l7 7-7 7' },
} as const

interface Step {
  image: Listed | undefined
  way: keyof typeof ways
  /** Its name, with a `{title}` in it. */
  label: string
}

/** The link of one way, hidden where nothing follows. */
function Step({ image, way, label }: Step) {
  const locale = useLocale()
  const words = image?.words[locale]
  const { key, path } = ways[way]
  return (
    <a
      href={image && permalink(image.id, locale)}
      hidden={!image}
      rel={way}
      aria-label={words && label.replace('{title}', () => words.title)}
      className={styles[way]}
      data-key={key}
      data-label={label}
    >
      <Arrow path={path} />
      <span className={styles.title} lang={words?.lang}>
        {words?.title}
      </span>
    </a>
  )
}

function Arrow({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" className={styles.arrow}>
      <path d={path} />
    </svg>
  )
}
