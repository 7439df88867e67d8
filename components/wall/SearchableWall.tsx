import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Image } from '@/lib/catalogue/image'
import type { Theme } from '@/lib/catalogue/schema'
import { languageName, othersThan } from '@/lib/i18n/languages'
import { useKindWords } from '../parts/KindMark'
import type { FoundWords } from '../search/Found'
import { useSelectWords } from '../selection/useSelectWords'
import { useSlideshowWords } from '../slideshow/useSlideshowWords'
import { useChoices } from './useChoices'
import { WallTools, type ToolWords } from './WallTools'

interface Props {
  /** All images there are. */
  images: Image[]
  themes: readonly Theme[]
  /** How many of them hang on the wall's first page. */
  count: number
  children: ReactNode
}

/**
 * The wall with its tools, in the language of the page: the server says what may be chosen, the browser does
 * the rest.
 */
export function SearchableWall({ images, themes, count, children }: Props) {
  return (
    <WallTools
      locale={useLocale()}
      count={count}
      choices={useChoices(images, themes)}
      words={useToolWords()}
      found={useFoundWords()}
      slides={useSlideshowWords()}
    >
      {children}
    </WallTools>
  )
}

function useToolWords(): ToolWords {
  const t = useTranslations('WallTools')
  return {
    label: t('label'),
    search: t('search'),
    placeholder: t('placeholder'),
    best: t('best'),
    clear: t('clear'),
    slideshow: t('slideshow'),
    none: t('none'),
    one: t('one'),
    many: t.raw('many'),
    failed: t('failed'),
  }
}

function useFoundWords(): FoundWords {
  const t = useTranslations('Found')
  const locale = useLocale()
  const others = othersThan(locale).map((other) => [
    other,
    t('other', { language: languageName(other, locale) }),
  ])
  return {
    others: Object.fromEntries(others),
    more: t('more'),
    advice: t('advice'),
    back: t('back'),
    themes: t('themes'),
    kinds: useKindWords(),
    select: useSelectWords(),
  }
}
