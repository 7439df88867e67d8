import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { permalink } from '@/lib/site/addresses'
import { PrevNext } from '../parts/PrevNext'
import { ArrowKeys } from './ArrowKeys'
import styles from './Neighbours.module.css'

/** Ways to the images before and after, by link and by arrow key. */
export function Neighbours({ previous, next }: { previous?: Image; next?: Image }) {
  const t = useTranslations('Neighbours')
  const locale = useLocale()
  const before = previous && permalink(previous.id, locale)
  const after = next && permalink(next.id, locale)
  return (
    <PrevNext label={t('label')}>
      {previous && (
        <a href={before} rel="prev">
          <span className="quiet">{t('previous')}</span>
          <span lang={previous.words[locale].lang}>{previous.words[locale].title}</span>
        </a>
      )}
      {next && (
        <a href={after} rel="next" className={styles.next}>
          <span className="quiet">{t('next')}</span>
          <span lang={next.words[locale].lang}>{next.words[locale].title}</span>
        </a>
      )}
      <ArrowKeys previous={before} next={after} />
    </PrevNext>
  )
}
