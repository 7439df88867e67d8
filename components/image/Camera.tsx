import { useLocale, useTranslations } from 'next-intl'
import type { CameraData } from '@/lib/catalogue/manifest'
import { formatNumber } from '@/lib/i18n/format'
import { Term, Terms } from '../press/Terms'

/** What the camera wrote into a photograph. */
export function Camera({ camera, profile }: { camera: CameraData; profile: string | null }) {
  const t = useTranslations('Camera')
  const locale = useLocale()
  const { make, model, lens, exposureSeconds, aperture, iso, focalLengthMm, taken } = camera
  const name = model?.startsWith(make ?? '\0') ? model : [make, model].filter(Boolean).join(' ')
  const rows = [
    [t('camera'), name],
    [t('lens'), lens],
    [t('exposure'), exposureSeconds && t('seconds', { value: exposure(exposureSeconds, locale) })],
    [t('aperture'), aperture && `f/${formatNumber(aperture, locale)}`],
    [t('iso'), iso && t('isoValue', { value: iso })],
    [t('focalLength'), focalLengthMm && t('millimetres', { value: formatNumber(focalLengthMm, locale) })],
    [t('taken'), taken?.replace('T', ' ')],
    [t('profile'), profile],
  ] as const
  return (
    <Terms>
      {rows.map(
        ([term, value]) =>
          value && (
            <Term key={term} name={term}>
              {value}
            </Term>
          ),
      )}
    </Terms>
  )
}

/** Exposures under a second are read as fractions: 1/500. */
function exposure(seconds: number, locale: 'fr' | 'en') {
  return seconds < 1 ? `1/${Math.round(1 / seconds)}` : formatNumber(seconds, locale)
}
