import { useLocale, useTranslations } from 'next-intl'
import type { Listed } from '@/lib/catalogue/listed'
import type { Kind } from '@/lib/catalogue/schema'
import { formatCountries } from '@/lib/i18n/format'
import type { Choice } from './WallChoices'

type Option = Choice['options'][number]

const kindsInOrder = ['photograph', 'reconstruction'] as const satisfies Kind[]

/**
 * What may be chosen of the wall besides its themes, in the language of the page. What no image has is not
 * offered, and neither is a choice between one thing.
 */
export function useChoices(images: Listed[]): Choice[] {
  const t = useTranslations('WallTools')
  const narrowing: Choice[] = [
    { key: 'country', label: t('country'), options: [plain('', t('allCountries')), ...useCountries(images)] },
    { key: 'kind', label: t('kind'), options: [plain('', t('allKinds')), ...useKinds(images)] },
    { key: 'light', label: t('light'), options: [plain('', t('allLights')), ...useLights(images)] },
  ]
  const order = { key: 'sort' as const, label: t('sort'), options: useOrders() }
  return [...narrowing.filter(({ options }) => options.length > 2), order]
}

function plain(value: string, name: string): Option {
  return { value, name, text: name }
}

/** The orders of the wall, each with what the heading says of it. */
function useOrders(): Option[] {
  const t = useTranslations('WallTools')
  return [
    { ...plain('', t('date')), said: t('saidDate') },
    { ...plain('newest', t('newest')), said: t('saidNewest') },
    { ...plain('new', t('new')), said: t('saidNew') },
    { ...plain('title', t('title')), said: t('saidTitle') },
    { ...plain('country', t('byCountry')), said: t('saidCountry') },
  ]
}

/** Makes options that say how many images each leaves. */
function useCounted(images: Listed[]) {
  const t = useTranslations('WallTools')
  return (value: string, name: string, has: (image: Listed) => boolean) => {
    const count = images.filter(has).length
    return { count, option: { value, name, text: t('option', { name, count }) } }
  }
}

/** Those options that leave any. */
function leaving(counted: { count: number; option: Option }[]) {
  return counted.filter(({ count }) => count > 0).map(({ option }) => option)
}

function useCountries(images: Listed[]) {
  const locale = useLocale()
  const counted = useCounted(images)
  const codes = new Set(images.flatMap(({ countries }) => countries))
  return leaving(
    [...codes].map((code) =>
      counted(code, formatCountries([code], locale), (image) => image.countries.includes(code)),
    ),
  ).sort((a, b) => a.name.localeCompare(b.name, locale))
}

function useKinds(images: Listed[]) {
  const names = useTranslations('KindMark')
  const counted = useCounted(images)
  return leaving(kindsInOrder.map((kind) => counted(kind, names(kind), (image) => image.kind === kind)))
}

function useLights(images: Listed[]) {
  const t = useTranslations('WallTools')
  const counted = useCounted(images)
  return leaving([
    counted('day', t('day'), ({ night }) => !night),
    counted('night', t('night'), ({ night }) => night),
  ])
}
