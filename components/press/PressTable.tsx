import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { editionOf, familyOf } from '@/lib/catalogue/rights'
import type { SortKey } from '@/lib/catalogue/sort'
import { formatBytes, formatDate } from '@/lib/i18n/format'
import { pathIn, permalink, sections } from '@/lib/site/addresses'
import { filePath } from '@/lib/site/files'
import { Cited } from '../parts/Cited'
import { Picture } from '../parts/Picture'
import { Spoken } from '../parts/Spoken'
import { upTo } from '../parts/sources'
import { useSelectWords } from '../selection/useSelectWords'
import styles from './PressTable.module.css'

interface Props {
  /** In the order of `sorted`. */
  images: Image[]
  sorted: SortKey
}

/** What the links in the head do, said of each without being its name, which every cell would repeat. */
const hint = 'press-sort'

/**
 * Every image with what a picture desk asks first, and a box that selects it. A column's name leads to the
 * page sorted by it; identifiers are shown to whoever asked for their order.
 */
export function PressTable({ images, sorted }: Props) {
  const t = useTranslations('PressTable')
  return (
    <div className={styles.frame} role="region" aria-label={t('caption')} tabIndex={0} data-island="picks">
      <span id={hint} hidden>
        {t('sort')}
      </span>
      <table className={`${styles.table} ${styles.images}`}>
        <caption>
          <Spoken>{t('order', { column: t(sorted) })}</Spoken>
        </caption>
        <Head sorted={sorted} />
        <tbody>
          {images.map((image) => (
            <Row key={image.id} image={image} withId={sorted === 'id'} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Head({ sorted }: Pick<Props, 'sorted'>) {
  const t = useTranslations('PressTable')
  const sort = (column: SortKey) => <ColumnHead column={column} sorted={column === sorted} />
  return (
    <thead>
      <tr>
        <th scope="col" className={`${styles.pick} scripted`}>
          <Box word={t('all')} all />
        </th>
        {sort('title')}
        {sort('date')}
        {sorted === 'id' && sort('id')}
        <th scope="col">{t('dimensions')}</th>
        {sort('rights')}
        <th scope="col">{t('credit')}</th>
        {sort('size')}
      </tr>
    </thead>
  )
}

/** A box that selects an image, or all of the table; `picks.client.ts` serves it. */
function Box({ id, word, all }: { id?: string; word: string; all?: boolean }) {
  return (
    <label className={styles.box}>
      <input type="checkbox" data-pick={id} data-all={all} />
      <Spoken>{word}</Spoken>
    </label>
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
        aria-describedby={hint}
      >
        {t(column)}
      </a>
    </th>
  )
}

function Row({ image, withId }: { image: Image; withId: boolean }) {
  const t = useTranslations('PressTable')
  const locale = useLocale()
  const { add } = useSelectWords()
  const names = useTranslations('Rights')
  const { id, words, taken, rights, credit } = image
  const { file, width, height, bytes } = image.press[locale]
  const { title } = words[locale]
  return (
    <tr>
      <td className={`${styles.pick} scripted`}>
        <Box id={id} word={add.replace('{title}', () => title)} />
      </td>
      <Named image={image} />
      <td className={styles.short}>{formatDate(taken.date, locale)}</td>
      {withId && <td className={styles.short}>{id}</td>}
      <td className={styles.short}>{t('pixels', { width, height })}</td>
      <td className={styles.short}>{names(`${familyOf(rights.key)}.name`) + editionOf(rights.key)}</td>
      <td>
        <Cited>{credit?.[locale] ?? names('noCredit')}</Cited>
      </td>
      <td className={styles.short}>
        <a href={filePath('press', file)} download={file}>
          {t('file', { size: formatBytes(bytes, locale) })}
        </a>
      </td>
    </tr>
  )
}

/** The head of a row: a picture desk chooses by the eye. */
function Named({ image }: { image: Image }) {
  const locale = useLocale()
  const { title, lang } = image.words[locale]
  return (
    <th scope="row">
      <a href={permalink(image.id, locale)} className={styles.title}>
        <Picture image={upTo(320, image)} alt="" sizes="96px" className={styles.picture} />
        <span lang={lang}>{title}</span>
      </a>
    </th>
  )
}
