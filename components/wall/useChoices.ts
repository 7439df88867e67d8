import { useLocale, useTranslations } from 'next-intl'
import type { Listed } from '@/lib/catalogue/listed'
import type { Kind, Theme } from '@/lib/catalogue/schema'
import { formatCountries } from '@/lib/i18n/format'
import type { Choice } from './WallChoices'

type Option = Choice['options'][number]

const kindsInOrder = ['photograph', 'reconstruction'] as const satisfies Kind[]

/** What may be chosen of the wall, in the language of the page: what no image has is not offered. */
export function useChoices(images: Listed[], themes: readonly Theme[]): Choice[] {
  const t = useTranslations('WallTools')
  return [
    { key: 'theme', label: t('theme'), options: [plain('', t('allThemes')), ...useThemes(images, themes)] },
    { key: 'country', label: t('country'), options: [plain('', t('allCountries')), ...useCountries(images)] },
    { key: 'kind', label: t('kind'), options: [plain('', t('allKinds')), ...useKinds(images)] },
    { key: 'light', label: t('light'), options: [plain('', t('allLights')), ...useLights(images)] },
    {
      key: 'sort',
      label: t('sort'),
      options: [
        plain('', t('date')),
        plain('newest', t('newest')),
        plain('new', t('new')),
        plain('title', t('title')),
        plain('country', t('byCountry')),
      ],
    },
  ]
}

function plain(value: string, name: string): Option {
  return { value, name, text: name }
}

/** Makes options that say how many images each leaves. */
function useCounted(images: Listed[]) {
  const t = useTranslations('WallTools')
  return (value: string, name: string, has: (image: Listed) => boolean): Option => ({
    value,
    name,
    text: t('option', { name, count: images.filter(has).length }),
  })
}

function useThemes(images: Listed[], themes: readonly Theme[]) {
  const names = useTranslations('Themes')
  const counted = useCounted(images)
  return themes.map((theme) =>
    counted(theme, names(`${theme}.name`), (image) => image.themes.includes(theme)),
  )
}

function useCountries(images: Listed[]) {
  const locale = useLocale()
  const counted = useCounted(images)
  const codes = new Set(images.flatMap(({ countries }) => countries))
  return [...codes]
    .map((code) => counted(code, formatCountries([code], locale), (image) => image.countries.includes(code)))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
}

function useKinds(images: Listed[]) {
  const names = useTranslations('KindMark')
  const counted = useCounted(images)
  return kindsInOrder
    .filter((kind) => images.some((image) => image.kind === kind))
    .map((kind) => counted(kind, names(kind), (image) => image.kind === kind))
}

function useLights(images: Listed[]) {
  const t = useTranslations('WallTools')
  const counted = useCounted(images)
  return [counted('day', t('day'), ({ night }) => !night), counted('night', t('night'), ({ night }) => night)]
}
