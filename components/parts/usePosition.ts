import { useLocale, useTranslations } from 'next-intl'
import type { Entry } from '@/lib/catalogue/schema'
import { formatDegrees } from '@/lib/i18n/format'

type Basis = NonNullable<Entry['coordinates']>['basis']

const basisKeys = {
  'place-named': 'placeNamed',
  'footprint-centre': 'footprintCentre',
  region: 'region',
} as const satisfies Record<Basis, string>

/** Says a position (WGS 84, degrees) in the page's language: 37.8° N, 15° E. */
export function usePosition() {
  const t = useTranslations('Facts')
  const locale = useLocale()
  return ({ lat, lon }: { lat: number; lon: number }) =>
    t('position', {
      lat: formatDegrees(lat, locale),
      ns: lat >= 0 ? 'north' : 'south',
      lon: formatDegrees(lon, locale),
      ew: lon >= 0 ? 'east' : 'west',
    })
}

/** Says how well coordinates are known, in the page's language. */
export function useBasis() {
  const t = useTranslations('Facts')
  return (basis: Basis) => t(basisKeys[basis])
}
