import { useLocale, useTranslations } from 'next-intl'
import { shownIn } from '@/lib/catalogue/written'
import type { PressRecord } from '@/lib/press/kit/record'
import { permalink } from '@/lib/site/addresses'
import { KindMark } from '../parts/KindMark'
import styles from './Picked.module.css'

/** One image of a selection, and the way to remove it. */
export function Picked({ record, onRemove }: { record: PressRecord; onRemove: () => void }) {
  const t = useTranslations('Selection')
  const locale = useLocale()
  const { id, kind, title, alt, thumbnail } = record
  const { text, lang } = shownIn(title, locale)
  return (
    <li className={styles.item}>
      <img
        src={thumbnail.src}
        width={thumbnail.width}
        height={thumbnail.height}
        alt={shownIn(alt, locale).text}
        lang={lang}
        className={styles.picture}
      />
      <a href={permalink(id, locale)} lang={lang}>
        {text}
      </a>
      <KindMark kind={kind} />
      <button
        type="button"
        className="button quiet-button"
        aria-label={`${t('remove')} ${text}`}
        onClick={onRemove}
      >
        {t('remove')}
      </button>
    </li>
  )
}
