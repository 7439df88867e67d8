import { Section } from '@/components/parts/Section'
import { Download } from '@/components/press/Download'
import { Rights } from '@/components/press/Rights'
import type { Image } from '@/lib/catalogue/image'
import type { Headings } from './headings'

/** How to have an image, and what may be done with it. */
export function Use({ image, headings }: { image: Image; headings: Headings }) {
  return (
    <div className="stack">
      <Section id="download" heading={headings.download}>
        <Download image={image} />
      </Section>
      <Section id="rights" heading={headings.rights}>
        <Rights image={image} />
      </Section>
    </div>
  )
}
