import { withReader } from '@/lib/search/browser'
import type { SearchRecord } from '@/lib/search/format'
import { closeWithBack } from '../islands/back'
import { copyOf, find, pageLanguage } from '../islands/dom'
import { isChord, within } from '../parts/events'
import { openPictures, type Pictures } from './pictures.client'
import { startPlaying } from './playing.client'
import { showWords } from './words.client'

interface Show {
  /** The images to show, by their number in date order. */
  images: number[]
  /** The element `[data-slideshow]`, which holds the dialog in its template and the words as attributes. */
  element: HTMLElement
  onClose?: () => void
}

/** Opens pictures as large as the window allows, one at a time, each with its words beside it. */
export function openSlideshow({ images, element, onClose }: Show) {
  if (element.querySelector('dialog')) return
  const dialog = copyOf(element, '') as HTMLDialogElement
  element.append(dialog)
  dialog.showModal()
  // Its own name is said first, and no button is drawn as if it were pressed.
  dialog.tabIndex = -1
  dialog.focus()
  closeWithBack(dialog)
  find(dialog, '[data-action=close]').addEventListener('click', () => dialog.close())
  let close = () => {}
  dialog.addEventListener('close', () => {
    close()
    dialog.remove()
    onClose?.()
  })
  withReader((reader) => reader.records(images)).then(
    (records) => {
      if (dialog.open) close = hang(dialog, records, element.dataset)
    },
    () => {
      find(dialog, '[data-failure]').hidden = false
    },
  )
}

/** Hangs the pictures in the dialog and lets its tools serve them. Gives the way to take them down. */
function hang(dialog: HTMLDialogElement, records: SearchRecord[], words: DOMStringMap) {
  const count = records.length
  const turn = (index: number) => {
    showWords(dialog, { record: records[index], index, count }, words.position ?? '')
    setEnds(dialog, index, count)
  }
  const pictures = openPictures({
    room: find(dialog, '[data-stage]'),
    records,
    locale: pageLanguage(),
    failed: words.failed ?? '',
    onTurn: turn,
    onClose: () => dialog.close(),
  })
  turn(0)
  find(dialog, '[data-turn]').hidden = count < 2
  find(dialog, '[data-action=play]').hidden = count < 2
  const playing = startPlaying(dialog, pictures, count)
  serve(dialog, pictures)
  delete dialog.dataset.waiting
  return () => {
    playing.stop()
    pictures.close()
  }
}

/** Says of the first and the last picture that there is none before or after; the button keeps the focus. */
function setEnds(dialog: HTMLElement, index: number, count: number) {
  find(dialog, '[data-action=previous]').ariaDisabled = String(index === 0)
  find(dialog, '[data-action=next]').ariaDisabled = String(index === count - 1)
}

function serve(dialog: HTMLDialogElement, pictures: Pictures) {
  const fold = folding(dialog)
  const actions: Record<string, () => void> = {
    previous: () => pictures.goTo(pictures.index() - 1),
    next: () => pictures.goTo(pictures.index() + 1),
    words: fold,
    zoom: () => pictures.toggleZoom(),
  }
  dialog.addEventListener('click', (event) =>
    actions[within(event, '[data-action]')?.dataset.action ?? '']?.(),
  )
  dialog.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() === 'i' && !isChord(event)) fold()
  })
}

/** Where the words take nothing from the picture: on an upright window, and on one so low that it scrolls. */
const roomForWords = '(orientation: portrait), (max-height: 30rem)'

/** Shows the caption where there is room, and gives what folds it and shows it again. */
function folding(dialog: HTMLElement) {
  const [text, button] = [find(dialog, '[data-text]'), find(dialog, '[data-action=words]')]
  button.setAttribute('aria-keyshortcuts', 'i')
  const set = (isShown: boolean) => {
    text.hidden = !isShown
    button.ariaExpanded = String(isShown)
  }
  set(matchMedia(roomForWords).matches)
  return () => {
    set(Boolean(text.hidden))
    if (!text.hidden) text.scrollIntoView({ block: 'nearest' })
  }
}
