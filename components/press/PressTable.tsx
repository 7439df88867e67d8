import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { editionOf, familyOf } from '@/lib/catalogue/rights'
import type { SortKey } from '@/lib/catalogue/sort'
import { formatBytes, formatDate } from '@/lib/i18n/format'
import { pathIn, permalink, sections } from '@/lib/site/addresses'
import { filePath } from '@/lib/site/files'
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
  return (
    <div className={styles.frame} role="region" aria-label={t('caption')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column} column={column} sorted={column === sorted} />
            ))}
            <th scope="col">{t('download')}</th>
          </tr>
        </thead>
        <tbody>
          {images.map((image) => (
            <Row key={image.id} image={image} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ColumnHead({ column, sorted }: { column: SortKey; sorted: boolean }) {
  const t = useTranslations('PressTable')
  const locale = useLocale()
  const order = column === 'size' ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={sorted ? order : undefined}>
      <a
        href={`${pathIn(locale, sections.media)}${column === 'date' ? '' : `/${column}`}#table`}
        aria-label={t('sort', { column: t(column) })}
      >
        {t(column)}
      </a>
    </th>
  )
}

function Row({ image: { id, words, taken, press: files, rights } }: { image: Image }) {
  const t = useTranslations('PressTable')
  const names = useTranslations('Rights')
  const locale = useLocale()
  const { title, lang } = words[locale]
  const press = files[locale]
  return (
    <tr>
      <th scope="row">
        <a href={permalink(id, locale)} lang={lang}>
          {title}
        </a>
      </th>
      <td className={styles.short}>{formatDate(taken.date, locale)}</td>
      <td className={styles.short}>
        {t('pixels', { width: press.width, height: press.height })}, {formatBytes(press.bytes, locale)}
      </td>
      <td className={styles.short}>{names(`${familyOf(rights.key)}.name`) + editionOf(rights.key)}</td>
      <td className={styles.short}>{id}</td>
      <td className={styles.short}>
        <a href={filePath('press', press.file)} download={press.file}>
          {press.file}
        </a>
      </td>
    </tr>
  )
}
