import PhotoSwipe, { type SlideData } from 'photoswipe'
import 'photoswipe/style.css'
import type { SearchRecord } from '@/lib/search/format'
import type { SlideshowWords } from './Slideshow'
import { address, srcSet, variantsOf } from '../parts/Picture'

interface Room {
  /** The element that the pictures may fill. */
  room: HTMLElement
  records: SearchRecord[]
  locale: 'fr' | 'en'
  words: SlideshowWords
  /** Called with the number of the picture that is turned to. */
  onTurn: (at: number) => void
  onClose: () => void
}

/**
 * Opens pictures in an element, the first of them in front: PhotoSwipe drags, pinches, zooms and turns them
 * over. Gives the way to close them again.
 */
export function openPictures({ room, records, locale, words, onTurn, onClose }: Room) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const format = bestFormat()
  const pictures = new PhotoSwipe({
    dataSource: records.map((record): SlideData => {
      const largest = variantsOf(record, format).at(-1)!
      return {
        src: address(largest),
        srcset: srcSet(record, format),
        width: largest.width,
        height: largest.height,
        alt: record.words[locale].alt,
      }
    }),
    appendToEl: room,
    getViewportSizeFn: () => ({ x: room.clientWidth, y: room.clientHeight }),
    // Room for the buttons, which would else stand on the picture: at its sides, or where that is dear, below
    // it.
    paddingFn: ({ x }) =>
      x < 720 ? { top: 60, bottom: 60, left: 0, right: 0 } : { top: 60, bottom: 24, left: 76, right: 76 },
    // The dialog around it keeps the focus and gives it back.
    trapFocus: false,
    returnFocus: false,
    counter: false,
    loop: false,
    bgOpacity: 1,
    // While it fades in, PhotoSwipe hears neither Escape nor its own button.
    showHideAnimationType: 'none',
    zoomAnimationDuration: still ? false : 333,
    closeTitle: words.close,
    zoomTitle: words.zoom,
    arrowPrevTitle: words.previous,
    arrowNextTitle: words.next,
    errorMsg: words.failed,
  })
  pictures.on('change', () => onTurn(pictures.currIndex))
  // PhotoSwipe watches the window, but its room also changes with the words beside it.
  const watch = new ResizeObserver(() => pictures.updateSize(true))
  pictures.on('destroy', () => {
    watch.disconnect()
    onClose()
  })
  pictures.init()
  watch.observe(room)
  // Inside a dialog it is no second one.
  pictures.element!.setAttribute('role', 'group')
  pictures.element!.setAttribute('aria-label', words.label)
  const close = () => {
    if (pictures.opener.isOpen) pictures.close()
    else pictures.on('openingAnimationEnd', () => pictures.destroy())
  }
  return { close }
}

/** The best format this browser shows, as the pictures of the page behind have found out. */
function bestFormat() {
  const shown = [...document.querySelectorAll<HTMLImageElement>('picture img')]
    .map(({ currentSrc }) => currentSrc)
    .filter(Boolean)
  if (shown.some((url) => url.endsWith('.avif'))) return 'avif'
  return shown.some((url) => url.endsWith('.webp')) ? 'webp' : 'jpeg'
}
