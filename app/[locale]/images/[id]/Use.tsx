import { Section } from '@/components/parts/Section'
import { Download } from '@/components/press/Download'
import { Rights } from '@/components/press/Rights'
import type { Image } from '@/lib/catalogue/image'
import type { Headings } from './headings'
import styles from './page.module.css'

/** What may be done with an image, and in which sizes there is one. */
export function Use({ image, headings }: { image: Image; headings: Headings }) {
  return (
    <div className="stack">
      <Section id="rights" heading={headings.rights}>
        <Rights image={image} />
      </Section>
      <Section id="download" heading={headings.download} className={styles.screen}>
        <Download image={image} />
      </Section>
    </div>
  )
}
