import { useTranslations } from 'next-intl'
import type { Atlas } from '@/lib/maps/atlas'
import styles from './AtlasMap.module.css'
import { leaders } from './leaders'
import { MapDrawing } from './MapDrawing'
import { MapKey } from './MapKey'
import { MapLink } from './MapLink'
import { RegionMap } from './RegionMap'

/**
 * The world with a lettered mark for each region, then each region's own map, where every image has its mark.
 */
export function AtlasMap({ atlas: { world, regions } }: { atlas: Atlas }) {
  const t = useTranslations('AtlasMap')
  const names = useTranslations('Regions')
  return (
    <div data-island="marks">
      <div className={styles.world}>
        <MapDrawing drawing={world} label={t('world')} ground="/atlas.svg#world">
          <path d={world.limits} className={styles.limit} />
          <path d={leaders(world.anchors, world.narrow)} className={styles.narrow} />
          <path d={leaders(world.anchors, world.wide)} className={styles.wide} />
        </MapDrawing>
        <ol className={styles.regions}>
          {regions.map(({ key, letter, count }, index) => (
            <li key={key}>
              <MapLink
                href={`#${key}`}
                sign={letter}
                at={world.narrow[index]}
                wide={world.wide[index]}
                width={world.width}
                name={names(key)}
              >
                <span>
                  {names(key)} <span className="quiet">{t('count', { count })}</span>
                </span>
              </MapLink>
            </li>
          ))}
        </ol>
      </div>
      <MapKey />
      <div className={styles.panels}>
        {regions.map((region) => (
          <RegionMap key={region.key} region={region} />
        ))}
      </div>
    </div>
  )
}
