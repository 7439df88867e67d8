import { useLocale } from 'next-intl'
import { Iiif } from '@/components/image/Iiif'
import { Share } from '@/components/image/Share'
import { Section } from '@/components/parts/Section'
import { CreditBlock } from '@/components/press/CreditBlock'
import type { Image } from '@/lib/catalogue/image'
import { words as readWords } from '@/lib/pages'
import { creditBlocks } from '@/lib/press/credit'
import { fieldsOf } from '@/lib/press/fields'
import { citation } from '@/lib/share/citation'
import { embedSnippet } from '@/lib/share/embed'
import { absolute, shortPath } from '@/lib/site/addresses'
import type { Headings } from './headings'

/** How to speak of an image elsewhere: what to paste, cite, embed, or open in another viewer. */
export function Reference({ image, headings }: { image: Image; headings: Headings }) {
  const language = useLocale()
  const words = readWords()
  const fields = fieldsOf(image, words)
  return (
    <div className="stack">
      <Section id="credit" heading={headings.credit}>
        <CreditBlock blocks={creditBlocks(fields, image.rights.key, words)} />
      </Section>
      <Section id="share" heading={headings.share}>
        <Share
          permalink={absolute(shortPath(image.id))}
          citation={citation(fields, { kind: image.kind, language, words })}
          embed={embedSnippet(image, language)}
        />
      </Section>
      <Section id="iiif" heading={headings.iiif}>
        <Iiif id={image.id} />
      </Section>
    </div>
  )
}
