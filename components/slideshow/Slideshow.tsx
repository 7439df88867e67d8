'use client'
// A picture on the whole window is dragged, pinched and turned over in the browser.
import { useEffect, useRef, useState } from 'react'
import type { Kind } from '@/lib/catalogue/schema'
import { formatDate } from '@/lib/i18n/format'
import { withReader } from '@/lib/search/browser'
import type { SearchRecord } from '@/lib/search/format'
import { permalink } from '@/lib/site/addresses'
import kindStyles from '../parts/KindMark.module.css'
import { openPictures } from './openPictures'
import styles from './Slideshow.module.css'

export interface SlideshowWords extends Record<
  'label' | 'close' | 'zoom' | 'previous' | 'next' | 'failed' | 'position' | 'page',
  string
> {
  kinds: Record<Kind, string | null>
}

interface Props {
  /** The images to show, by their number in date order. */
  images: number[]
  locale: 'fr' | 'en'
  words: SlideshowWords
  onClose: () => void
}

/** Pictures as large as the window allows, one at a time, each with its caption beside or below it. */
export function Slideshow({ images, locale, words, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const pictures = useRef<ReturnType<typeof openPictures> | undefined>(undefined)
  const [records, setRecords] = useState<SearchRecord[] | null>(null)
  const [at, setAt] = useState(0)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const [element, room] = [dialog.current!, stage.current!]
    let gone = false
    element.showModal()
    withReader((reader) => reader.records(images)).then(
      (loaded) => {
        if (gone) return
        setRecords(loaded)
        pictures.current = openPictures({
          room,
          records: loaded,
          locale,
          words,
          onTurn: setAt,
          onClose: () => element.close(),
        })
      },
      () => setFailed(true),
    )
    return () => {
      gone = true
      pictures.current?.close()
      // Closing gives the focus back to what had it.
      element.close()
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- it shows what it was opened with
  }, [])

  const record = records?.[at]
  return (
    // React tries effects twice while developing: what was closed may be open again.
    <dialog
      ref={dialog}
      className={styles.slideshow}
      aria-label={images.length > 1 || !record ? words.label : record.words[locale].title}
      onClose={() => dialog.current?.open || onClose()}
    >
      <div ref={stage} className={styles.stage}>
        {failed && (
          <p>
            {words.failed}{' '}
            <button type="button" className="button" onClick={onClose}>
              {words.close}
            </button>
          </p>
        )}
      </div>
      <div className={styles.words} aria-live="polite">
        {record && (
          <>
            {images.length > 1 && (
              <p className={styles.position}>
                {words.position.replace('{index}', String(at + 1)).replace('{count}', String(images.length))}
              </p>
            )}
            <h2 className={styles.title} lang={record.words[locale].lang}>
              {record.words[locale].title}
            </h2>
            <p className={styles.facts}>
              <time dateTime={record.date}>{formatDate(record.date, locale)}</time>
              {words.kinds[record.kind] && (
                <span className={kindStyles.mark}>{words.kinds[record.kind]}</span>
              )}
            </p>
            <p lang={record.words[locale].lang}>{record.words[locale].caption}</p>
            <p>
              <a href={permalink(record.id, locale)} className={styles.page}>
                {words.page}
              </a>
            </p>
          </>
        )}
      </div>
    </dialog>
  )
}
