import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import type { SortKey } from '@/lib/catalogue/sort'
import { formatBytes, formatDate } from '@/lib/i18n/format'
import { permalink } from '@/lib/site/addresses'
import styles from './PressTable.module.css'

interface Props {
  /** In the order of `sorted`. */
  images: Image[]
  sorted: SortKey
  columns: readonly SortKey[]
}

/** Every image with what a picture desk asks first. A column's name leads to the page sorted by it. */
export function PressTable({ images, sorted, columns }: Props) {
  const t = useTranslations('PressTable')
  const rights = useTranslations('Rights')
  const locale = useLocale()
  return (
    <div className={styles.frame} role="region" aria-label={t('caption')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((key) => (
              <th
                key={key}
                scope="col"
                aria-sort={key === sorted ? (key === 'size' ? 'descending' : 'ascending') : undefined}
              >
                <a
                  href={key === 'date' ? `/${locale}/media#table` : `/${locale}/media/${key}#table`}
                  aria-label={t('sort', { column: t(key) })}
                >
                  {t(key)}
                </a>
              </th>
            ))}
            <th scope="col">{t('download')}</th>
          </tr>
        </thead>
        <tbody>
          {images.map(({ id, words, taken, press, rights: { key } }) => (
            <tr key={id}>
              <th scope="row">
                <a href={permalink(id, locale)} lang={words[locale].lang}>
                  {words[locale].title}
                </a>
              </th>
              <td className={styles.short}>{formatDate(taken.date, locale)}</td>
              <td className={styles.short}>
                {t('pixels', { width: press.width, height: press.height })},{' '}
                {formatBytes(press.bytes, locale)}
              </td>
              <td className={styles.short}>{rights(`${key}.name`)}</td>
              <td className={styles.short}>{id}</td>
              <td className={styles.short}>
                <a href={`/press/${press.file}`} download={press.file}>
                  {press.file}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
