import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { computedViews, pathIn } from '@/lib/site/addresses'
import { Lead } from './Lead'
import styles from './Opening.module.css'

interface Props {
  lead: Image
  /** Whether all, some or none of the images are reconstructions. */
  share: 'all' | 'some' | 'none'
}

/** What the gallery opens with: its title on the lead's picture, what it is, and what its pictures are. */
export function Opening({ lead, share }: Props) {
  const site = useTranslations('Site')
  const t = useTranslations('Wall')
  const locale = useLocale()
  return (
    <div className={styles.opening}>
      <h1 className={styles.title}>{site('title')}</h1>
      <Lead image={lead} />
      <div className={styles.words}>
        <p>{t('introduction')}</p>
        <details>
          <summary>{t('more')}</summary>
          <p>{t('further')}</p>
        </details>
        {share !== 'none' && (
          <p className={styles.note}>
            <strong>{t('computed', { share })}</strong>{' '}
            <a href={pathIn(locale, computedViews)}>{t('meaning')}</a>
          </p>
        )}
      </div>
    </div>
  )
}
