import { useTranslations } from 'next-intl'
import { kinds } from '@/lib/catalogue/schema'
import { KindMark } from '../parts/KindMark'
import styles from './Picked.module.css'

/** One image of a selection, and the way to remove it: `picked.client.ts` fills a copy of it for each. */
export function Picked() {
  const t = useTranslations('Selection')
  return (
    <li className={styles.item}>
      {/* An address without a picture: the browser fetches nothing for it. */}
      <img src="data:," alt="" className={styles.picture} />
      <a href="" />
      {kinds.map((kind) => (
        <span key={kind} data-kind={kind}>
          <KindMark kind={kind} />
        </span>
      ))}
      <button type="button" className="button quiet-button" data-do="remove">
        {t('remove')}
      </button>
    </li>
  )
}
