import { useLocale } from 'next-intl'
import { Fragment } from 'react'
import type { Listed } from '@/lib/catalogue/listed'
import { formatMonthOf } from '@/lib/i18n/format'
import { Rows } from '../parts/Rows'
import { Figure } from './Figure'
import { monthsOf } from './months'
import styles from './Wall.module.css'

interface Props {
  images: Listed[]
  /** Whether the first picture of this wall opens the page. */
  lead?: boolean
  /** The heading that each month of a wall in date order has. */
  months?: 'h2' | 'h3'
}

/** Images as figures in columns, under their months where that is their order. */
export function Wall({ images, lead = false, months: Heading }: Props) {
  const locale = useLocale()
  const figures = (list: Listed[]) => (
    <Rows>
      {list.map((image) => (
        <Figure key={image.id} image={image} first={lead && image === images[0]} />
      ))}
    </Rows>
  )
  if (!Heading) return figures(images)
  return monthsOf(images).map((list) => (
    <Fragment key={list[0].id}>
      <Heading className={`${styles.month} sentence`}>{formatMonthOf(list[0].taken.date, locale)}</Heading>
      {figures(list)}
    </Fragment>
  ))
}
