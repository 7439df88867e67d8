import { useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { Wall } from '../wall/Wall'

/** Images that share a theme or lie near. */
export function Related({ images }: { images: Image[] }) {
  const t = useTranslations('Related')
  return (
    <section className="section" aria-labelledby="related">
      <h2 id="related">{t('heading')}</h2>
      <Wall images={images} />
    </section>
  )
}
