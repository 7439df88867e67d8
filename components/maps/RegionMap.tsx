import { useLocale, useTranslations } from 'next-intl'
import type { Atlas } from '@/lib/maps/atlas'
import { permalink } from '@/lib/site/addresses'
import { address, variantsOf } from '../parts/sources'
import { leaders } from './leaders'
import { MapDrawing } from './MapDrawing'
import { MapLink } from './MapLink'
import styles from './RegionMap.module.css'

/**
 * The map of one region. Each image is one link, which is both its numbered mark on the map and its title
 * beneath.
 */
export function RegionMap({
  region: { key, letter, map, images, count },
}: {
  region: Atlas['regions'][number]
}) {
  const t = useTranslations('AtlasMap')
  const names = useTranslations('Regions')
  const locale = useLocale()
  return (
    <section aria-labelledby={key}>
      <h3 id={key} className={styles.name}>
        <span className={styles.letter}>{letter}</span> {names(key)}
      </h3>
      <div className={styles.panel}>
        <MapDrawing drawing={map} label={t('region', { name: names(key) })} ground={`/atlas.svg#${key}`}>
          <path d={leaders(map.places, map.marks)} className={styles.leader} />
        </MapDrawing>
        <ol className={styles.images}>
          {images.map(({ number, image }, index) => (
            <li key={image.id}>
              <MapLink
                href={permalink(image.id, locale)}
                sign={number}
                at={map.marks[index]}
                width={map.width}
                name={image.words[locale].title}
                lang={image.words[locale].lang}
                picture={address(variantsOf(image, 'webp')[0])}
              >
                <span lang={image.words[locale].lang}>{image.words[locale].title}</span>
              </MapLink>
            </li>
          ))}
        </ol>
        {count > images.length && (
          <p>
            <a href={`/${locale}#search`}>{t('more', { count: count - images.length })}</a>
          </p>
        )}
      </div>
    </section>
  )
}
