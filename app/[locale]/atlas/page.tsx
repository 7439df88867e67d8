import { getTranslations } from 'next-intl/server'
import { AtlasMap } from '@/components/maps/AtlasMap'
import { AtlasTable } from '@/components/maps/AtlasTable'
import { drawAtlas } from '@/lib/maps/atlas'
import { introduce } from '../introduce'
import { pageModel } from '../model'

export const generateMetadata = async () => introduce('atlas', await pageModel('atlas'))

export default async function AtlasPage() {
  const t = await getTranslations('Atlas')
  const { images } = await pageModel('atlas')
  const atlas = drawAtlas(images)
  return (
    <div className="page section">
      <h1>{t('title')}</h1>
      <p className="lede">{t('introduction')}</p>
      <section className="section" aria-labelledby="map">
        <h2 id="map">{t('map')}</h2>
        <AtlasMap atlas={atlas} />
      </section>
      <section className="section">
        <h2 id="table">{t('table')}</h2>
        <p>
          {t('tableText', {
            pinned: atlas.pinned,
            regionOnly: atlas.regionOnly.count,
            unlocated: atlas.unlocated.count,
            stations: atlas.stations,
          })}
        </p>
        <AtlasTable atlas={atlas} />
      </section>
    </div>
  )
}
