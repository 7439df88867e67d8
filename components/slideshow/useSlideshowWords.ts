import { useTranslations } from 'next-intl'
import { useKindWords } from '../parts/KindMark'

/** What the slideshow says, in the language of the page; `position` has `{index}` and `{count}` in it. */
export interface SlideshowWords extends Record<
  'label' | 'close' | 'zoom' | 'previous' | 'next' | 'failed' | 'position' | 'page',
  string
> {
  /** By kind, its mark; `null` where it needs none. */
  kinds: Record<string, string | null>
}

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
