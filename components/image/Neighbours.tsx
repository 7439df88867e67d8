import { useLocale, useTranslations } from 'next-intl'
import type { Listed } from '@/lib/catalogue/listed'
import { permalink } from '@/lib/site/addresses'
import { PrevNext } from '../parts/PrevNext'
import styles from './Neighbours.module.css'

/** Ways to the images before and after, by link and by arrow key (`keys.client.ts`). */
export function Neighbours({ previous, next }: { previous?: Listed; next?: Listed }) {
  const t = useTranslations('Neighbours')
  const locale = useLocale()
  return (
    <PrevNext label={t('label')}>
      {previous && (
        <a href={permalink(previous.id, locale)} rel="prev" data-key="ArrowLeft">
          <span className="quiet">{t('previous')}</span>
          <span lang={previous.words[locale].lang}>{previous.words[locale].title}</span>
        </a>
      )}
      {next && (
        <a href={permalink(next.id, locale)} rel="next" data-key="ArrowRight" className={styles.next}>
          <span className="quiet">{t('next')}</span>
          <span lang={next.words[locale].lang}>{next.words[locale].title}</span>
        </a>
      )}
    </PrevNext>
  )
}
