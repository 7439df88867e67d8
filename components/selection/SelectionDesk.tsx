'use client'
// The selection and its zip are made in the browser, and sent nowhere.
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { formatBytes } from '@/lib/i18n/format'
import type { KitWords } from '@/lib/press/kit/texts'
import type { PressRecord } from '@/lib/press/kit/record'
import { shownIn } from '@/lib/catalogue/written'
import { permalink } from '@/lib/site/addresses'
import { KindMark } from '../parts/KindMark'
import { KitDownload } from './KitDownload'
import { readSelection, writeSelection } from './selection'
import styles from './SelectionDesk.module.css'
import { ShareSelection } from './ShareSelection'

/** The images a visitor has picked, with their zip; where none is picked, the zip of the whole collection. */
export function SelectionDesk({
  kit,
  collectionBytes,
  collectionCount,
}: {
  kit: KitWords
  collectionBytes: number
  collectionCount: number
}) {
  const t = useTranslations('Selection')
  const locale = useLocale()
  const records = usePicked()
  if (!records) return null
  const bytes = records.length ? records.reduce((sum, record) => sum + record.bytes, 0) : collectionBytes
  const without = (id: string) => records.map((record) => record.id).filter((kept) => kept !== id)
  return (
    <>
      {records.length === 0 && <p>{t('empty')}</p>}
      <p className="quiet">
        {t('contents', { count: records.length || collectionCount, size: formatBytes(bytes, locale) })}
      </p>
      <KitDownload records={records} kit={kit} bytes={bytes} />
      {records.length > 0 && (
        <>
          <ul className={styles.list}>
            {records.map((record) => (
              <Picked key={record.id} record={record} onRemove={() => writeSelection(without(record.id))} />
            ))}
          </ul>
          <ShareSelection ids={records.map(({ id }) => id)} />
        </>
      )}
    </>
  )
}

function Picked({
  record: { id, kind, title, alt, thumbnail },
  onRemove,
}: {
  record: PressRecord
  onRemove: () => void
}) {
  const t = useTranslations('Selection')
  const locale = useLocale()
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

/**
 * The records of the picked images; an address with `?ids=` replaces what was picked before. `undefined`
 * until they are read.
 */
function usePicked() {
  const [records, setRecords] = useState<PressRecord[]>()
  useEffect(() => {
    const shared = new URLSearchParams(location.search).get('ids')
    if (shared !== null) writeSelection(shared.split(',').filter(Boolean))
    async function show() {
      setRecords(await fetchRecords(readSelection()))
    }
    void show()
    addEventListener('selection', show)
    return () => removeEventListener('selection', show)
  }, [])
  return records
}

/** The press records of some images; an id that is unknown, or whose image is gone, is passed over. */
async function fetchRecords(ids: string[]) {
  const found = await Promise.all(
    ids.map(async (id) => {
      const response = await fetch(`/press/proxima-${encodeURIComponent(id)}.json`).catch(() => undefined)
      return response?.ok ? ((await response.json()) as PressRecord) : undefined
    }),
  )
  return found.filter((record) => record !== undefined)
}
