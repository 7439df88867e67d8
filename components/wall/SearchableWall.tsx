import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import type { Theme } from '@/lib/catalogue/schema'
import { formatCountries } from '@/lib/i18n/format'
import { useKindWords } from '../parts/KindMark'
import { useSelectWords } from '../selection/useSelectWords'
import { useSlideshowWords } from '../slideshow/useSlideshowWords'
import type { Choice } from './WallChoices'
import { WallTools } from './WallTools'

interface Props {
  /** All images there are. */
  images: Image[]
  themes: readonly Theme[]
  /** How many of them hang on the wall's first page. */
  count: number
  children: React.ReactNode
}

/**
 * The wall with its tools, in the language of the page: the server says what may be chosen, the browser does
 * the rest.
 */
export function SearchableWall({ images, themes, count, children }: Props) {
  const [t, found, locale] = [useTranslations('WallTools'), useTranslations('Found'), useLocale()]
  const words = {
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
  const answers = {
    other: found('other'),
    more: found('more'),
    advice: found('advice'),
    back: found('back'),
    themes: found('themes'),
    kinds: useKindWords(),
    select: useSelectWords(),
  }
  return (
    <WallTools
      locale={locale}
      count={count}
      choices={useChoices(images, themes)}
      words={words}
      found={answers}
      slides={useSlideshowWords()}
    >
      {children}
    </WallTools>
  )
}

function useChoices(images: Image[], themes: readonly Theme[]): Choice[] {
  const [t, names, kinds, locale] = [
    useTranslations('WallTools'),
    useTranslations('Themes'),
    useTranslations('KindMark'),
    useLocale(),
  ]
  const option = (value: string, name: string, has: (image: Image) => boolean) => ({
    value,
    name,
    text: t('option', { name, count: images.filter(has).length }),
  })
  const plain = (value: string, name: string) => ({ value, name, text: name })
  const countries = [...new Set(images.flatMap((image) => image.countries))].map((code) =>
    option(code, formatCountries([code], locale), (image) => image.countries.includes(code)),
  )
  const present = (['photograph', 'reconstruction'] as const).filter((kind) =>
    images.some((image) => image.kind === kind),
  )
  return [
    {
      key: 'theme',
      label: t('theme'),
      options: [
        plain('', t('allThemes')),
        ...themes.map((theme) =>
          option(theme, names(`${theme}.name`), (image) => image.themes.includes(theme)),
        ),
      ],
    },
    {
      key: 'country',
      label: t('country'),
      options: [
        plain('', t('allCountries')),
        ...countries.sort((a, b) => a.name.localeCompare(b.name, locale)),
      ],
    },
    {
      key: 'kind',
      label: t('kind'),
      options: [
        plain('', t('allKinds')),
        ...present.map((kind) => option(kind, kinds(kind), (image) => image.kind === kind)),
      ],
    },
    {
      key: 'light',
      label: t('light'),
      options: [
        plain('', t('allLights')),
        option('day', t('day'), ({ night }) => !night),
        option('night', t('night'), ({ night }) => night),
      ],
    },
    {
      key: 'sort',
      label: t('sort'),
      options: [
        plain('', t('date')),
        plain('newest', t('newest')),
        plain('title', t('title')),
        plain('country', t('byCountry')),
      ],
    },
  ]
}
