'use client'
// A picture on the whole window is dragged, pinched and turned over in the browser.
import { useRef } from 'react'
import { formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import type { SearchRecord } from '@/lib/search/format'
import { permalink } from '@/lib/site/addresses'
import { Mark } from '../parts/Mark'
import styles from './Slideshow.module.css'
import { usePictures } from './usePictures'
import type { SlideshowWords } from './useSlideshowWords'

interface Props {
  /** The images to show, by their number in date order. */
  images: number[]
  locale: Language
  words: SlideshowWords
  onClose: () => void
}

/** Pictures as large as the window allows, one at a time, each with its caption beside or below it. */
export function Slideshow({ images, locale, words, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const { record, index, failed } = usePictures({ dialog, stage, images, locale, words })
  const several = images.length > 1
  return (
    // React tries effects twice while developing: what was closed may be open again.
    <dialog
      ref={dialog}
      className={styles.slideshow}
      aria-label={several || !record ? words.label : record.words[locale].title}
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
        {record && several && (
          <p className={styles.position}>{positionOf(index, images.length, words.position)}</p>
        )}
        {record && <Caption record={record} locale={locale} words={words} />}
      </div>
    </dialog>
  )
}

function positionOf(index: number, count: number, words: string) {
  return words.replace('{index}', String(index + 1)).replace('{count}', String(count))
}

function Caption({ record, locale, words }: { record: SearchRecord } & Pick<Props, 'locale' | 'words'>) {
  const { title, caption, lang } = record.words[locale]
  return (
    <>
      <h2 className={styles.title} lang={lang}>
        {title}
      </h2>
      <p className={styles.facts}>
        <time dateTime={record.date}>{formatDate(record.date, locale)}</time>
        <Mark word={words.kinds[record.kind]} />
      </p>
      <p lang={lang}>{caption}</p>
      <p>
        <a href={permalink(record.id, locale)} className={styles.page}>
          {words.page}
        </a>
      </p>
    </>
  )
}
