'use client'
// The selection and its zip are made in the browser, and sent nowhere.
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { formatBytes } from '@/lib/i18n/format'
import type { PressRecord } from '@/lib/press/kit/record'
import type { KitWords } from '@/lib/press/kit/texts'
import { KitDownload } from './KitDownload'
import { Picked } from './Picked'
import { fetchRecords } from './records'
import { readSelection, sharedIds, toggled, writeSelection } from './selection'
import styles from './SelectionDesk.module.css'
import { ShareSelection } from './ShareSelection'

interface Props {
  kit: KitWords
  collectionBytes: number
  collectionCount: number
}

/** The images a visitor has picked, with their zip; where none is picked, the zip of the whole collection. */
export function SelectionDesk({ kit, collectionBytes, collectionCount }: Props) {
  const t = useTranslations('Selection')
  const locale = useLocale()
  const records = usePicked()
  if (!records) return null
  const ids = records.map(({ id }) => id)
  const bytes = records.length ? records.reduce((sum, record) => sum + record.bytes, 0) : collectionBytes
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
              <Picked
                key={record.id}
                record={record}
                onRemove={() => writeSelection(toggled(ids, record.id))}
              />
            ))}
          </ul>
          <ShareSelection ids={ids} />
        </>
      )}
    </>
  )
}

/**
 * The records of the picked images; an address with `?ids=` replaces what was picked before. `undefined`
 * until they are read.
 */
function usePicked() {
  const [records, setRecords] = useState<PressRecord[]>()
  useEffect(() => {
    const shared = sharedIds(location.search)
    if (shared) writeSelection(shared)
    async function show() {
      setRecords(await fetchRecords(readSelection()))
    }
    void show()
    addEventListener('selection', show)
    return () => removeEventListener('selection', show)
  }, [])
  return records
}
