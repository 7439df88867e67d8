import { useLocale, useTranslations } from 'next-intl'
import { Camera } from '@/components/image/Camera'
import { Facts } from '@/components/image/Facts'
import { LocatorGlobe } from '@/components/maps/LocatorGlobe'
import { Section } from '@/components/parts/Section'
import type { Image } from '@/lib/catalogue/image'
import { drawLocator } from '@/lib/maps/globe'

/** What is known of an image: its facts, where it is, and how it came about. */
export function Knowledge({ image }: { image: Image }) {
  const t = useTranslations('ImagePage')
  const locale = useLocale()
  const locator = drawLocator(image)
  return (
    <div className="stack">
      <Section id="facts" heading={t('facts')}>
        <Facts image={image} />
      </Section>
      {locator && (
        <Section id="locator" heading={t('locator')}>
          <LocatorGlobe locator={locator} place={image.place?.[locale] ?? image.words[locale].title} />
        </Section>
      )}
      <Making image={image} />
    </div>
  )
}

/** What the camera wrote into a photograph, or that the image is none. */
function Making({ image: { kind, camera, original } }: { image: Image }) {
  const t = useTranslations('ImagePage')
  const about = useTranslations('KindMark')
  const heading = useTranslations('Camera')('heading')
  if (kind === 'reconstruction')
    return (
      <Section id="kind" heading={t('kind')}>
        <p>{about('aboutReconstruction')}</p>
      </Section>
    )
  return (
    camera && (
      <Section id="camera" heading={heading}>
        <Camera camera={camera} profile={original.profile} />
      </Section>
    )
  )
}
