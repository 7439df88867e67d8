import { useLocale, useTranslations } from 'next-intl'
import type { CameraData } from '@/lib/catalogue/manifest'
import { formatNumber } from '@/lib/i18n/format'
import { Term, Terms } from '../parts/Terms'
import { exposure } from './exposure'

/** What the camera wrote into a photograph. */
export function Camera({ camera, profile }: { camera: CameraData; profile: string | null }) {
  const t = useTranslations('Camera')
  const locale = useLocale()
  const { make, model, lens, exposureSeconds, aperture, iso, focalLengthMm, taken } = camera
  const rows = [
    [t('camera'), cameraName(make, model)],
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

// Some makers begin the model with their own name, some do not.
function cameraName(make: string | null, model: string | null) {
  return make && model?.startsWith(make) ? model : [make, model].filter(Boolean).join(' ')
}
