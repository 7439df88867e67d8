import { useLocale, useTranslations } from 'next-intl'
import type { Listed } from '@/lib/catalogue/listed'
import { formatCountries, formatDate, formatKilometres } from '@/lib/i18n/format'
import type { Atlas } from '@/lib/maps/atlas'
import { permalink } from '@/lib/site/addresses'
import { Spoken } from '../parts/Spoken'
import { useBasis, usePosition } from '../parts/usePosition'
import styles from './AtlasTable.module.css'

const columns = ['number', 'title', 'date', 'place', 'country', 'coordinates', 'station', 'distance'] as const

/** How well most coordinates are known is said once, below the table, and by a sign in each row. */
const signs = { 'place-named': '*', 'footprint-centre': '†' } as const

/** The atlas in words and figures: the images of each region, then those that no map shows. */
export function AtlasTable({ atlas }: { atlas: Atlas }) {
  const t = useTranslations('AtlasTable')
  const groups = useGroups(atlas).filter(({ rows }) => rows.length)
  return (
    <>
      <div role="region" aria-labelledby="table" tabIndex={0} className={styles.scroll}>
        <table className={styles.table}>
          <caption>
            <Spoken>{t('caption')}</Spoken>
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <GroupRows key={group.key} group={group} distances={atlas.distances} />
          ))}
        </table>
      </div>
      <Notes />
    </>
  )
}

/** What the signs beside coordinates stand for. */
function Notes() {
  const t = useTranslations('AtlasTable')
  const basis = useBasis()
  return (
    <ul className={styles.notes}>
      {(['place-named', 'footprint-centre'] as const).map((key) => (
        <li key={key}>
          <span aria-hidden="true">{signs[key]} </span>
          <span id={key}>{t('known', { basis: basis(key) })}</span>
        </li>
      ))}
    </ul>
  )
}

interface Row {
  /** The number of its mark; absent where it has none. */
  number?: number
  image: Listed
}

interface Group {
  key: string
  name: string
  /** How many images there are, of which the rows are the first. */
  count: number
  rows: Row[]
}

function useGroups({ regions, regionOnly, unlocated }: Atlas): Group[] {
  const t = useTranslations('AtlasTable')
  const names = useTranslations('Regions')
  const unmarked = (images: Listed[]) => images.map((image) => ({ image }))
  return [
    ...regions.map(({ key, letter, images, count }) => ({
      key,
      name: `${letter} · ${names(key)}`,
      count,
      rows: images,
    })),
    {
      key: 'regionOnly',
      name: t('regionOnly'),
      count: regionOnly.count,
      rows: unmarked(regionOnly.images),
    },
    { key: 'unlocated', name: t('unlocated'), count: unlocated.count, rows: unmarked(unlocated.images) },
  ]
}

function GroupRows({ group, distances }: { group: Group } & Pick<Atlas, 'distances'>) {
  const t = useTranslations('AtlasMap')
  const locale = useLocale()
  const { name, count, rows } = group
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns.length} className={styles.group}>
          {name}
        </th>
      </tr>
      {rows.map((row) => (
        <ImageRow key={row.image.id} {...row} distance={distances[row.image.id]} />
      ))}
      {count > rows.length && (
        <tr>
          <td colSpan={columns.length}>
            <a href={`/${locale}#search`}>{t('more', { count: count - rows.length })}</a>
          </td>
        </tr>
      )}
    </tbody>
  )
}

function ImageRow({ number, image, distance }: Row & { distance?: number | null }) {
  const t = useTranslations('Facts')
  const locale = useLocale()
  const position = usePosition()
  const { id, words, taken, place, countries, station } = image
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
      <Coordinates of={image} />
      <td>{station && position(station)}</td>
      <td>{distance != null && formatKilometres(distance, locale)}</td>
    </tr>
  )
}

/** Where a place is, with the sign of how well that is known; of a region it is said in words. */
function Coordinates({ of: { coordinates } }: { of: Listed }) {
  const position = usePosition()
  const basis = useBasis()
  if (!coordinates) return <td />
  if (coordinates.basis === 'region')
    return (
      <td>
        {position(coordinates)}
        <span className={styles.note}>{basis('region')}</span>
      </td>
    )
  return (
    <td aria-describedby={coordinates.basis}>
      {position(coordinates)}
      <sup aria-hidden="true">{signs[coordinates.basis]}</sup>
    </td>
  )
}
