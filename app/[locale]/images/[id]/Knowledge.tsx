import { useLocale } from 'next-intl'
import { Camera } from '@/components/image/Camera'
import { Corrections } from '@/components/image/Corrections'
import { Facts } from '@/components/image/Facts'
import { Flaws } from '@/components/image/Flaws'
import { Seal } from '@/components/image/Seal'
import { LocatorGlobe } from '@/components/maps/LocatorGlobe'
import { Section } from '@/components/parts/Section'
import { viewOf } from '@/lib/catalogue/camera'
import { flawsOf } from '@/lib/catalogue/flaws'
import type { Image } from '@/lib/catalogue/image'
import { drawLocator } from '@/lib/maps/globe'
import type { Headings } from './headings'
import styles from './page.module.css'

interface Props {
  image: Image
  headings: Headings
}

/** What is known of an image: its facts, where it is, and how it came about. */
export function Knowledge({ image, headings }: Props) {
  const locale = useLocale()
  const [locator, flaws] = [drawLocator(image), flawsOf(image)]
  return (
    <div className={`stack ${styles.screen}`}>
      <Section id="facts" heading={headings.facts}>
        <Facts image={image} view={viewOf(image)} />
      </Section>
      {locator && (
        <Section id="locator" heading={headings.locator}>
          <LocatorGlobe locator={locator} place={image.place?.[locale] ?? image.words[locale].title} />
        </Section>
      )}
      <Making image={image} headings={headings} />
      {flaws.length > 0 && (
        <Section id="flaws" heading={headings.flaws}>
          <Flaws flaws={flaws} />
        </Section>
      )}
      {image.original.credentials && (
        <Section id="seal" heading={headings.seal}>
          <Seal verdict={image.original.credentials} />
        </Section>
      )}
      {image.corrections && (
        <Section id="corrections" heading={headings.corrections}>
          <Corrections corrections={image.corrections} />
        </Section>
      )}
    </div>
  )
}

/** What the camera wrote into a photograph, or that the image is none. */
function Making({ image: { kind, camera, original }, headings }: Props) {
  if (kind === 'reconstruction')
    return (
      <Section id="kind" heading={headings.kind}>
        <p>{headings.aboutReconstruction}</p>
      </Section>
    )
  return (
    camera && (
      <Section id="camera" heading={headings.camera}>
        <Camera camera={camera} profile={original.profile} />
      </Section>
    )
  )
}
