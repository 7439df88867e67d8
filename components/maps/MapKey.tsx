import { useTranslations } from 'next-intl'
import styles from './MapKey.module.css'

const signs = ['place', 'station', 'line', 'footprint', 'limit'] as const

/** What the signs of the maps stand for. */
export function MapKey({ shown = signs }: { shown?: readonly (typeof signs)[number][] }) {
  const t = useTranslations('MapKey')
  return (
    <ul className={styles.key}>
      {shown.map((sign) => (
        <li key={sign}>
          <span aria-hidden="true" className={styles[sign]} />
          {t(sign)}
        </li>
      ))}
    </ul>
  )
}
