import { useTranslations } from 'next-intl'
import type { Reader } from '@/lib/press/readers'
import { Spoken } from '../parts/Spoken'
import styles from './PressTable.module.css'

/** What programs show of a press file, and in which language: what a desk will see where. */
export function ReadersTable({ readers }: { readers: Reader[] }) {
  const t = useTranslations('Readers')
  return (
    <div className={styles.frame} role="region" aria-labelledby="readers" tabIndex={0}>
      <table className={`${styles.table} ${styles.narrow}`}>
        <caption>
          <Spoken>{t('heading')}</Spoken>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('program')}</th>
            <th scope="col">{t('fields')}</th>
            <th scope="col">{t('language')}</th>
          </tr>
        </thead>
        <tbody>
          {readers.map(({ programs, slots, all }) => (
            <tr key={programs}>
              <th scope="row">{programs}</th>
              <td>{slots.map((slot) => t(slot)).join(', ')}</td>
              <td>{t(all ? 'all' : 'own')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
