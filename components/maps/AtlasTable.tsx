import { useLocale, useTranslations } from 'next-intl'
import type { Atlas } from '@/lib/maps/atlas'
import type { Image } from '@/lib/catalogue/image'
import { formatCountries, formatDate, formatKilometres } from '@/lib/i18n/format'
import { permalink } from '@/lib/site/addresses'
import styles from './AtlasTable.module.css'
import { basisKeys, usePosition } from '../image/Facts'

const columns = ['number', 'title', 'date', 'place', 'country', 'coordinates', 'station', 'distance'] as const

/** The atlas in words and figures: the images of each region, then those that no map shows. */
export function AtlasTable({ atlas: { regions, regionOnly, unlocated, distances } }: { atlas: Atlas }) {
  const t = useTranslations('AtlasTable')
  const [names, map] = [useTranslations('Regions'), useTranslations('AtlasMap')]
  const locale = useLocale()
  const groups = [
    ...regions.map(({ key, letter, images, count }) => ({
      key,
      name: `${letter} · ${names(key)}`,
      count,
      rows: images as Row[],
    })),
    {
      key: 'regionOnly',
      name: t('regionOnly'),
      count: regionOnly.count,
      rows: regionOnly.images.map((image): Row => ({ image })),
    },
    {
      key: 'unlocated',
      name: t('unlocated'),
      count: unlocated.count,
      rows: unlocated.images.map((image): Row => ({ image })),
    },
  ]
  return (
    <div role="region" aria-labelledby="table" tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        {groups
          .filter(({ rows }) => rows.length)
          .map(({ key, name, count, rows }) => (
            <tbody key={key}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length} className={styles.group}>
                  {name}
                </th>
              </tr>
              {rows.map((row) => (
                <AtlasRow key={row.image.id} {...row} distance={distances[row.image.id]} />
              ))}
              {count > rows.length && (
                <tr>
                  <td colSpan={columns.length}>
                    <a href={`/${locale}#search`}>{map('more', { count: count - rows.length })}</a>
                  </td>
                </tr>
              )}
            </tbody>
          ))}
      </table>
    </div>
  )
}

interface Row {
  /** The number of its mark; absent where it has none. */
  number?: number
  image: Image
}

function AtlasRow({
  number,
  image: { id, words, taken, place, countries, coordinates, station },
  distance,
}: Row & { distance?: number | null }) {
  const t = useTranslations('Facts')
  const locale = useLocale()
  const position = usePosition()
  return (
    <tr>
      <td>{number}</td>
      <th scope="row">
        <a href={permalink(id, locale)} lang={words[locale].lang}>
          {words[locale].title}
        </a>
      </th>
      <td>
        <time dateTime={taken.date}>{formatDate(taken.date, locale)}</time>
        {taken.basis === 'posted' && <span className={styles.note}>{t('posted')}</span>}
      </td>
      <td>{place?.[locale]}</td>
      <td>{formatCountries(countries, locale)}</td>
      <td>
        {coordinates && (
          <>
            {position(coordinates)}
            <span className={styles.note}>{t(basisKeys[coordinates.basis])}</span>
          </>
        )}
      </td>
      <td>{station && position(station)}</td>
      <td>{distance != null && formatKilometres(distance, locale)}</td>
    </tr>
  )
}
