import { getTranslations } from 'next-intl/server'
import { Timeline } from '@/components/timeline/Timeline'
import { introduce } from '../introduce'
import { pageModel } from '../model'

export const generateMetadata = async () => introduce('mission', await pageModel('mission'))

export default async function MissionPage() {
  const [t, wall] = [await getTranslations('Mission'), await getTranslations('Wall')]
  const { timeline } = await pageModel('mission')
  return (
    <div className="page section">
      <h1>{t('title')}</h1>
      <p className="lede">{t('introduction')}</p>
      <div className="section columns">
        <section>
          <h2>{t('why')}</h2>
          <p>{`${wall('introduction')} ${wall('further')}`}</p>
        </section>
        <section>
          <h2>{t('science')}</h2>
          <p>{t('scienceText')}</p>
        </section>
      </div>
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{t('timeline')}</h2>
        <Timeline timeline={timeline} />
      </section>
      <section className="section prose">
        <h2>{t('sources')}</h2>
        <p>{t('sourcesText')}</p>
      </section>
    </div>
  )
}
