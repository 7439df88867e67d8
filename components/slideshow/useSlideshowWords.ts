import { useTranslations } from 'next-intl'
import type { SlideshowWords } from './Slideshow'
import { useKindWords } from '../parts/KindMark'

/** The slideshow's words in the language of the page, for the browser, which does not translate. */
export function useSlideshowWords(): SlideshowWords {
  const t = useTranslations('Slideshow')
  return {
    label: t('label'),
    close: t('close'),
    zoom: t('zoom'),
    previous: t('previous'),
    next: t('next'),
    failed: t('failed'),
    position: t.raw('position'),
    page: t('page'),
    kinds: useKindWords(),
  }
}
