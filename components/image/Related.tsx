import { useTranslations } from 'next-intl'
import type { Listed } from '@/lib/catalogue/listed'
import { Section } from '../parts/Section'
import { Wall } from '../wall/Wall'

/** Images that share a theme or lie near. */
export function Related({ images }: { images: Listed[] }) {
  const t = useTranslations('Related')
  return (
    <Section id="related" heading={t('heading')} className="section">
      <Wall images={images} />
    </Section>
  )
}
