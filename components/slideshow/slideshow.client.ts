import { formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { withReader } from '@/lib/search/browser'
import type { SearchRecord } from '@/lib/search/format'
import { permalink } from '@/lib/site/addresses'
import { closeWithBack } from '../islands/back'
import { copyOf, find, pageLanguage } from '../islands/dom'
import { openPictures } from './pictures.client'

interface Show {
  /** The images to show, by their number in date order. */
  images: number[]
  /** The element `[data-slideshow]`, which holds the dialog in its template and the words as attributes. */
  element: HTMLElement
  onClose?: () => void
}

/** Opens pictures as large as the window allows, one at a time, each with its caption beside or below it. */
export function openSlideshow({ images, element, onClose }: Show) {
  if (element.querySelector('dialog')) return
  const dialog = copyOf(element, '') as HTMLDialogElement
  element.append(dialog)
  dialog.showModal()
  closeWithBack(dialog)
  const [room, failure] = [find(dialog, ':scope > div'), find(dialog, 'p:has(> button)')]
  find(failure, 'button').addEventListener('click', () => dialog.close())
  let pictures: ReturnType<typeof openPictures> | undefined
  dialog.addEventListener('close', () => {
    pictures?.close()
    dialog.remove()
    onClose?.()
  })
  withReader((reader) => reader.records(images)).then(
    (records) => {
      if (!dialog.open) return
      const turn = (index: number) => show(dialog, records, index, element.dataset.position ?? '')
      pictures = openPictures({
        room,
        records,
        locale: pageLanguage(),
        words: element.dataset,
        label: dialog.ariaLabel ?? '',
        onTurn: turn,
        onClose: () => dialog.close(),
      })
      turn(0)
    },
    () => {
      failure.hidden = false
    },
  )
}

/**
 * Says of the picture in front what it is called, where it stands in the list, when it was taken, what it
 * means.
 */
function show(dialog: HTMLDialogElement, records: SearchRecord[], index: number, position: string) {
  const [language, record] = [pageLanguage(), records[index]]
  const { title, caption, lang } = record.words[language]
  const words = find(dialog, ':scope > [aria-live]')
  const [place, , text] = words.querySelectorAll('p')
  place.hidden = records.length < 2
  place.textContent = positionOf(index, records.length, position)
  if (records.length === 1) dialog.ariaLabel = title
  write(find(words, 'h2'), title, lang)
  write(text, caption, lang)
  const time = find<HTMLTimeElement>(words, 'time')
  time.dateTime = record.date
  time.textContent = formatDate(record.date, language)
  for (const mark of words.querySelectorAll<HTMLElement>('[data-kind]'))
    mark.hidden = mark.dataset.kind !== record.kind
  find<HTMLAnchorElement>(words, 'a').href = permalink(record.id, language)
  words.hidden = false
}

/** Writes a text that is in another language than its page where `lang` names one. */
function write(element: HTMLElement, text: string, lang: Language | undefined) {
  element.textContent = text
  element.lang = lang ?? ''
  if (!lang) element.removeAttribute('lang')
}

/** A place in a list, in the words for it. @example positionOf(0, 48, '{index} of {count}') // 1 of 48 */
export function positionOf(index: number, count: number, words: string) {
  return words.replace('{index}', String(index + 1)).replace('{count}', String(count))
}
