import PhotoSwipe, { type PhotoSwipeOptions, type SlideData } from 'photoswipe'
import { formatFacts, offeredFormats, type Format } from '@/lib/catalogue/variants'
import type { Language } from '@/lib/i18n/languages'
import type { SearchRecord } from '@/lib/search/format'
import { address, largestOf, srcSet, variantsOf } from '../parts/sources'

interface Room {
  /** The element that the pictures fill. */
  room: HTMLElement
  records: SearchRecord[]
  locale: Language
  /** Said in the place of a picture that cannot be loaded. */
  failed: string
  /** Called with the number of the picture that is turned to. */
  onTurn: (index: number) => void
  onClose: () => void
}

/** What can be done with pictures that are open. */
export type Pictures = ReturnType<typeof openPictures>

/**
 * Opens pictures in an element, the first of them in front: PhotoSwipe drags, pinches, zooms and turns them
 * over. The buttons are not its own, which it hides on every device that has touch.
 */
export function openPictures({ room, records, locale, failed, onTurn, onClose }: Room) {
  const format = bestFormat()
  const pictures = new PhotoSwipe({
    dataSource: records.map((record) => slide(record, format, locale)),
    errorMsg: failed,
    ...optionsFor(room),
  })
  pictures.on('change', () => onTurn(pictures.currIndex))
  nameLanguages(pictures, records, locale)
  leaveKeys(pictures)
  leaveWheel(pictures, room)
  // PhotoSwipe watches the window, but its room also changes with the words beside it.
  const watch = new ResizeObserver(() => pictures.updateSize(true))
  pictures.on('destroy', () => {
    watch.disconnect()
    onClose()
  })
  pictures.init()
  watch.observe(room)
  leaveRoles(pictures.element)
  return commandsOf(pictures)
}

function commandsOf(pictures: PhotoSwipe) {
  return {
    goTo: (index: number) => pictures.goTo(index),
    index: () => pictures.currIndex,
    toggleZoom: () => pictures.toggleZoom(),
    /** Whether a picture has arrived, or never will. */
    isSettled(index: number) {
      const state = pictures.contentLoader.getContentByIndex(index)?.state
      return state === 'loaded' || state === 'error'
    },
    close() {
      if (pictures.opener.isOpen) pictures.close()
      else pictures.on('openingAnimationEnd', () => pictures.destroy())
    },
  }
}

function slide(record: SearchRecord, format: Format, locale: Language): SlideData {
  const largest = largestOf(variantsOf(record, format))
  return {
    src: address(largest),
    srcset: srcSet(record, format),
    width: largest.width,
    height: largest.height,
    alt: record.words[locale].alt,
  }
}

/** Says of each picture which language its alt text is in, where it is not the page's. */
function nameLanguages(pictures: PhotoSwipe, records: SearchRecord[], locale: Language) {
  pictures.on('contentAppend', ({ content: { element, index } }) => {
    const { lang } = records[index].words[locale]
    if (lang && element) element.lang = lang
  })
}

const isEnlarged = ({ currSlide }: PhotoSwipe) =>
  currSlide !== undefined && currSlide.currZoomLevel > currSlide.zoomLevels.fit

/**
 * Keeps from PhotoSwipe the keys that are not its own: letters, of which it takes one for a command, and up
 * and down, which scroll the words while there is no more of the picture to be seen.
 */
function leaveKeys(pictures: PhotoSwipe) {
  pictures.on('keydown', (event) => {
    const { key } = event.originalEvent
    const scrolls = (key === 'ArrowUp' || key === 'ArrowDown') && !isEnlarged(pictures)
    if (key.length === 1 || scrolls) event.preventDefault()
  })
}

/** Lets the wheel scroll past a picture that is not enlarged: PhotoSwipe takes every turn of it. */
function leaveWheel(pictures: PhotoSwipe, room: HTMLElement) {
  const leave = (event: WheelEvent) => {
    if (!event.ctrlKey && !isEnlarged(pictures)) event.stopPropagation()
  }
  room.addEventListener('wheel', leave, { capture: true, passive: true })
}

/** Takes from PhotoSwipe what it calls itself, in English: it stands in a dialog that has a name. */
function leaveRoles(element: HTMLElement | undefined) {
  if (!element) return
  for (const each of [element, ...element.querySelectorAll('[aria-roledescription]')]) {
    each.removeAttribute('role')
    each.removeAttribute('aria-roledescription')
  }
}

function optionsFor(room: HTMLElement): PhotoSwipeOptions {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  return {
    appendToEl: room,
    getViewportSizeFn: () => ({ x: room.clientWidth, y: room.clientHeight }),
    // The dialog around it keeps the focus and gives it back.
    trapFocus: false,
    returnFocus: false,
    ...withoutButtons,
    loop: false,
    // Where the window is low, whoever draws up wants to read on.
    closeOnVerticalDrag: !matchMedia('(max-height: 30rem)').matches,
    bgOpacity: 1,
    // While it fades in, PhotoSwipe hears neither Escape nor its own button.
    showHideAnimationType: 'none',
    zoomAnimationDuration: still ? false : 333,
  }
}

const withoutButtons = { arrowPrev: false, arrowNext: false, zoom: false, close: false, counter: false }

/** The best format this browser shows, as the pictures of the page behind have found out. */
function bestFormat(): Format {
  const shown = [...document.querySelectorAll<HTMLImageElement>('picture img')]
    .map(({ currentSrc }) => currentSrc)
    .filter(Boolean)
  const isShown = (format: Format) => shown.some((url) => url.endsWith(`.${formatFacts[format].ending}`))
  return offeredFormats.find(isShown) ?? 'jpeg'
}
