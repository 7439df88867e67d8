import { useTranslations } from 'next-intl'
import { Section } from '@/components/parts/Section'
import { Download } from '@/components/press/Download'
import { Rights } from '@/components/press/Rights'
import type { Image } from '@/lib/catalogue/image'

/** How to have an image, and what may be done with it. */
export function Use({ image }: { image: Image }) {
  const t = useTranslations('ImagePage')
  return (
    <div className="stack">
      <Section id="download" heading={t('download')}>
        <Download image={image} />
      </Section>
      <Section id="rights" heading={t('rights')}>
        <Rights image={image} />
      </Section>
    </div>
  )
}
