import PhotoSwipe, { type PhotoSwipeOptions, type SlideData } from 'photoswipe'
import { formatFacts, offeredFormats, type Format } from '@/lib/catalogue/variants'
import type { Language } from '@/lib/i18n/languages'
import type { SearchRecord } from '@/lib/search/format'
import { address, largestOf, srcSet, variantsOf } from '../parts/sources'

/** The words of the buttons, as attributes of the element that the server wrote. */
export type PictureWords = DOMStringMap

interface Room {
  /** The element that the pictures may fill. */
  room: HTMLElement
  records: SearchRecord[]
  locale: Language
  words: PictureWords
  /** What the pictures are together. */
  label: string
  /** Called with the number of the picture that is turned to. */
  onTurn: (index: number) => void
  onClose: () => void
}

/**
 * Opens pictures in an element, the first of them in front: PhotoSwipe drags, pinches, zooms and turns them
 * over. Gives the way to close them again.
 */
export function openPictures({ room, records, locale, words, label, onTurn, onClose }: Room) {
  const format = bestFormat()
  const pictures = new PhotoSwipe({
    dataSource: records.map((record) => slide(record, format, locale)),
    ...optionsFor(room),
    ...titlesFrom(words),
  })
  pictures.on('change', () => onTurn(pictures.currIndex))
  // A letter alone is a word of whoever speaks to the machine, not a command (WCAG 2.1.4).
  pictures.on('keydown', (event) => {
    if (event.originalEvent.key.length === 1) event.preventDefault()
  })
  // PhotoSwipe watches the window, but its room also changes with the words beside it.
  const watch = new ResizeObserver(() => pictures.updateSize(true))
  pictures.on('destroy', () => {
    watch.disconnect()
    onClose()
  })
  pictures.init()
  watch.observe(room)
  // PhotoSwipe calls itself a dialog, and stands in one already.
  pictures.element?.setAttribute('role', 'group')
  pictures.element?.setAttribute('aria-label', label)
  const close = () => {
    if (pictures.opener.isOpen) pictures.close()
    else pictures.on('openingAnimationEnd', () => pictures.destroy())
  }
  return { close }
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

// The buttons stand beside the picture, never on it: at its sides, or below it where the room is narrow. The
// stylesheet moves them at the same width.
const narrowPx = 720
const belowPadding = { top: 60, bottom: 60, left: 0, right: 0 }
const sidePadding = { top: 60, bottom: 24, left: 76, right: 76 }

function optionsFor(room: HTMLElement): PhotoSwipeOptions {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  return {
    appendToEl: room,
    getViewportSizeFn: () => ({ x: room.clientWidth, y: room.clientHeight }),
    paddingFn: ({ x }) => (x < narrowPx ? belowPadding : sidePadding),
    // The dialog around it keeps the focus and gives it back.
    trapFocus: false,
    returnFocus: false,
    counter: false,
    loop: false,
    bgOpacity: 1,
    // While it fades in, PhotoSwipe hears neither Escape nor its own button.
    showHideAnimationType: 'none',
    zoomAnimationDuration: still ? false : 333,
  }
}

function titlesFrom(words: PictureWords): PhotoSwipeOptions {
  return {
    closeTitle: words.close,
    zoomTitle: words.zoom,
    arrowPrevTitle: words.previous,
    arrowNextTitle: words.next,
    errorMsg: words.failed,
  }
}

/** The best format this browser shows, as the pictures of the page behind have found out. */
function bestFormat(): Format {
  const shown = [...document.querySelectorAll<HTMLImageElement>('picture img')]
    .map(({ currentSrc }) => currentSrc)
    .filter(Boolean)
  const isShown = (format: Format) => shown.some((url) => url.endsWith(`.${formatFacts[format].ending}`))
  return offeredFormats.find(isShown) ?? 'jpeg'
}
