import { useLocale, useTranslations } from 'next-intl'
import type { Locator } from '@/lib/maps/globe'
import { formatKilometres } from '@/lib/i18n/format'
import { pathIn, sections } from '@/lib/site/addresses'
import styles from './LocatorGlobe.module.css'
import { MapDrawing } from './MapDrawing'
import { MapKey } from './MapKey'

/**
 * Where on the Earth: the globe turned to the place and, where station or footprint is known, a close-up of
 * both.
 */
export function LocatorGlobe({
  locator: { globe, closeUp, ring, pinned, distanceKm },
  place,
}: {
  locator: Locator
  place: string
}) {
  const t = useTranslations('LocatorGlobe')
  const locale = useLocale()
  return (
    <figure className={styles.locator}>
      <div className={styles.discs}>
        <div className={styles.disc}>
          <MapDrawing drawing={globe} label={t('globe', { place })}>
            {ring && <path d={ring} className={styles.ring} />}
          </MapDrawing>
        </div>
        {closeUp && (
          <div className={styles.disc}>
            <MapDrawing drawing={closeUp} label={t('closeUp', { place })} />
          </div>
        )}
      </div>
      <figcaption>
        {!pinned && <p>{t('region')}</p>}
        {distanceKm !== null && <p>{t('distance', { distance: formatKilometres(distanceKm, locale) })}</p>}
        {closeUp && <MapKey shown={['place', 'station', 'line', 'footprint']} />}
        <p>
          <a href={pathIn(locale, sections.atlas)}>{t('atlas')}</a>
        </p>
      </figcaption>
    </figure>
  )
}
