import { Share } from '@/components/image/Share'
import { Section } from '@/components/parts/Section'
import { CreditBlock } from '@/components/press/CreditBlock'
import type { Image } from '@/lib/catalogue/image'
import type { creditBlocks } from '@/lib/press/credit'
import { absolute, shortPath } from '@/lib/site/addresses'
import type { Headings } from './headings'
import styles from './page.module.css'

interface Props {
  image: Image
  blocks: ReturnType<typeof creditBlocks>
  headings: Headings
}

/** How to speak of an image elsewhere: what to paste, and where it is. */
export function Reference({ image, blocks, headings }: Props) {
  return (
    <div className="stack">
      <Section id="credit" heading={headings.credit} className={styles.screen}>
        <CreditBlock blocks={blocks} />
      </Section>
      <Section id="share" heading={headings.share}>
        <Share permalink={absolute(shortPath(image.id))} />
      </Section>
    </div>
  )
}
