import { useEffect, useState, type RefObject } from 'react'
import type { Language } from '@/lib/i18n/languages'
import { withReader } from '@/lib/search/browser'
import type { SearchRecord } from '@/lib/search/format'
import { openPictures } from './openPictures'
import type { SlideshowWords } from './useSlideshowWords'

interface Show {
  dialog: RefObject<HTMLDialogElement | null>
  /** The element in the dialog that the pictures may fill. */
  stage: RefObject<HTMLElement | null>
  /** The images to show, by their number in date order. */
  images: number[]
  locale: Language
  words: SlideshowWords
}

/**
 * Opens the dialog with its pictures, and says which record is in front: `undefined` until they are there,
 * `failed` where they cannot be had.
 */
export function usePictures({ dialog, stage, images, locale, words }: Show) {
  const [records, setRecords] = useState<SearchRecord[]>()
  const [index, setIndex] = useState(0)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const [element, room] = [dialog.current, stage.current]
    if (!element || !room) return
    let gone = false
    let pictures: ReturnType<typeof openPictures> | undefined
    element.showModal()
    const open = (loaded: SearchRecord[]) => {
      if (gone) return
      setRecords(loaded)
      const onClose = () => element.close()
      pictures = openPictures({ room, records: loaded, locale, words, onTurn: setIndex, onClose })
    }
    withReader((reader) => reader.records(images)).then(open, () => setFailed(true))
    return () => {
      gone = true
      pictures?.close()
      // Closing gives the focus back to what had it.
      element.close()
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- it shows what it was opened with
  }, [])

  return { record: records?.[index], index, failed }
}
