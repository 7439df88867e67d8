import { useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { Section } from '../parts/Section'
import { Wall } from '../wall/Wall'

/** Images that share a theme or lie near. */
export function Related({ images }: { images: Image[] }) {
  const t = useTranslations('Related')
  return (
    <Section id="related" heading={t('heading')} className="section">
      <Wall images={images} />
    </Section>
  )
}
