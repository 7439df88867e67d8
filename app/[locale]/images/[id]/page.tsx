import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Camera } from '@/components/image/Camera'
import { CaptionPair } from '@/components/image/CaptionPair'
import { CreditBlock } from '@/components/press/CreditBlock'
import { Download } from '@/components/press/Download'
import { Facts } from '@/components/image/Facts'
import { Iiif } from '@/components/image/Iiif'
import { KindMark } from '@/components/parts/KindMark'
import { LocatorGlobe } from '@/components/maps/LocatorGlobe'
import { Neighbours } from '@/components/image/Neighbours'
import { Related } from '@/components/image/Related'
import { Rights } from '@/components/press/Rights'
import { Share } from '@/components/image/Share'
import { Stage } from '@/components/image/Stage'
import { Zoom } from '@/components/zoom/Zoom'
import { findImage, images, neighbours, relatedImages, words } from '@/lib/catalogue'
import { drawLocator } from '@/lib/maps/globe'
import { formatDate } from '@/lib/i18n/format'
import { creditBlocks } from '@/lib/press/credit'
import { fieldsOf } from '@/lib/press/fields'
import { imageObject, scriptJson } from '@/lib/press/jsonld'
import { citation } from '@/lib/share/citation'
import { embedSnippet } from '@/lib/share/embed'
import { imageMetadata } from '@/lib/share/metadata'
import { absolute, shortPath } from '@/lib/site/addresses'
import { metresPerPixel } from '@/lib/zoom/scale'

type Props = PageProps<'/[locale]/images/[id]'>

export const dynamicParams = false

export function generateStaticParams() {
  return images.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return imageMetadata(findImage((await params).id)!, await getLocale(), words)
}

export default async function ImagePage({ params }: Props) {
  const image = findImage((await params).id)!
  const [t, kind, camera, share, iiif, locale] = [
    await getTranslations('ImagePage'),
    await getTranslations('KindMark'),
    await getTranslations('Camera'),
    await getTranslations('Share'),
    await getTranslations('Iiif'),
    await getLocale(),
  ]
  const fields = fieldsOf(image, words)
  const locator = drawLocator(image)
  return (
    <article>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: scriptJson(imageObject(image, locale, words)) }}
      />
      <Stage image={image} />
      <Zoom image={image} metresPerPixel={metresPerPixel(image)} />
      <div className="page">
        <Neighbours {...neighbours(image.id)} />
        <header className="section">
          <h1 lang={image.words[locale].lang}>{image.words[locale].title}</h1>
          <p className="quiet">
            {formatDate(image.taken.date, locale)} {image.place && `· ${image.place[locale]} `}
            <KindMark kind={image.kind} />
          </p>
        </header>
        <CaptionPair image={image} />
        <div className="section columns">
          <div className="stack">
            <section aria-labelledby="download">
              <h2 id="download">{t('download')}</h2>
              <Download image={image} />
            </section>
            <section aria-labelledby="rights">
              <h2 id="rights">{t('rights')}</h2>
              <Rights image={image} />
            </section>
          </div>
          <div className="stack">
            <section aria-labelledby="credit">
              <h2 id="credit">{t('credit')}</h2>
              <CreditBlock blocks={creditBlocks(fields, image.rights.key, words)} />
            </section>
            <section aria-labelledby="share">
              <h2 id="share">{share('heading')}</h2>
              <Share
                permalink={absolute(shortPath(image.id))}
                title={image.words[locale].title}
                citation={citation(fields, { kind: image.kind, language: locale, words })}
                embed={embedSnippet(image, locale)}
              />
            </section>
            <section aria-labelledby="iiif">
              <h2 id="iiif">{iiif('heading')}</h2>
              <Iiif id={image.id} />
            </section>
          </div>
          <div className="stack">
            <section aria-labelledby="facts">
              <h2 id="facts">{t('facts')}</h2>
              <Facts image={image} />
            </section>
            {locator && (
              <section aria-labelledby="locator">
                <h2 id="locator">{t('locator')}</h2>
                <LocatorGlobe locator={locator} place={image.place?.[locale] ?? image.words[locale].title} />
              </section>
            )}
            {image.kind === 'photograph' && image.camera && (
              <section aria-labelledby="camera">
                <h2 id="camera">{camera('heading')}</h2>
                <Camera camera={image.camera} profile={image.original.profile} />
              </section>
            )}
            {image.kind === 'reconstruction' && (
              <section aria-labelledby="kind">
                <h2 id="kind">{t('kind')}</h2>
                <p>{kind('aboutReconstruction')}</p>
              </section>
            )}
          </div>
        </div>
        <Related images={relatedImages(image)} />
      </div>
    </article>
  )
}
