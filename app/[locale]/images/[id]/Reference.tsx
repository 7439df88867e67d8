import { useLocale, useTranslations } from 'next-intl'
import { Iiif } from '@/components/image/Iiif'
import { Share } from '@/components/image/Share'
import { Section } from '@/components/parts/Section'
import { CreditBlock } from '@/components/press/CreditBlock'
import { words } from '@/lib/catalogue'
import type { Image } from '@/lib/catalogue/image'
import { creditBlocks } from '@/lib/press/credit'
import { fieldsOf } from '@/lib/press/fields'
import { citation } from '@/lib/share/citation'
import { embedSnippet } from '@/lib/share/embed'
import { absolute, shortPath } from '@/lib/site/addresses'

/** How to speak of an image elsewhere: what to paste, cite, embed, or open in another viewer. */
export function Reference({ image }: { image: Image }) {
  const t = useTranslations('ImagePage')
  const share = useTranslations('Share')
  const iiif = useTranslations('Iiif')
  const language = useLocale()
  const fields = fieldsOf(image, words)
  return (
    <div className="stack">
      <Section id="credit" heading={t('credit')}>
        <CreditBlock blocks={creditBlocks(fields, image.rights.key, words)} />
      </Section>
      <Section id="share" heading={share('heading')}>
        <Share
          permalink={absolute(shortPath(image.id))}
          citation={citation(fields, { kind: image.kind, language, words })}
          embed={embedSnippet(image, language)}
        />
      </Section>
      <Section id="iiif" heading={iiif('heading')}>
        <Iiif id={image.id} />
      </Section>
    </div>
  )
}
