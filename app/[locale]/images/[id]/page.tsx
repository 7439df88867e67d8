import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Camera } from '@/components/Camera'
import { CaptionPair } from '@/components/CaptionPair'
import { Download } from '@/components/Download'
import { Facts } from '@/components/Facts'
import { KindMark } from '@/components/KindMark'
import { Neighbours } from '@/components/Neighbours'
import { Related } from '@/components/Related'
import { Rights } from '@/components/Rights'
import { Stage } from '@/components/Stage'
import { findImage, images, neighbours } from '@/lib/catalogue'
import { relatedImages } from '@/lib/catalogue/related'
import { formatDate } from '@/lib/i18n/format'
import { alternates } from '@/lib/site'

type Props = PageProps<'/[locale]/images/[id]'>

export const dynamicParams = false

export function generateStaticParams() {
  return images.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const locale = await getLocale()
  const { title, caption } = findImage(id)!.words[locale]
  return { title, description: caption, alternates: alternates(`/images/${id}`, locale) }
}

export default async function ImagePage({ params }: Props) {
  const image = findImage((await params).id)!
  const [t, kind, camera, locale] = [await getTranslations('ImagePage'), await getTranslations('KindMark'), await getTranslations('Camera'), await getLocale()]
  return (
    <article>
      <Stage image={image} number={images.indexOf(image)} />
      <div className="page">
        <Neighbours {...neighbours(image.id)} />
        <header className="section">
          <h1>{image.words[locale].title}</h1>
          <p className="quiet">
            {formatDate(image.taken.date, locale)} {image.place && `· ${image.place[locale]} `}<KindMark kind={image.kind} />
          </p>
        </header>
        <CaptionPair image={image} />
        <div className="section columns">
          <div className="stack">
            <section aria-labelledby="download">
              <h2 id="download">{t('download')}</h2>
              <Download image={image} />
            </section>
            {image.kind === 'reconstruction' && (
              <section aria-labelledby="kind">
                <h2 id="kind">{t('kind')}</h2>
                <p>{kind('aboutReconstruction')}</p>
              </section>
            )}
            {image.kind === 'photograph' && image.camera && (
              <section aria-labelledby="camera">
                <h2 id="camera">{camera('heading')}</h2>
                <Camera camera={image.camera} profile={image.original.profile} />
              </section>
            )}
          </div>
          <section aria-labelledby="rights">
            <h2 id="rights">{t('rights')}</h2>
            <Rights image={image} />
          </section>
          <section aria-labelledby="facts">
            <h2 id="facts">{t('facts')}</h2>
            <Facts image={image} />
          </section>
        </div>
        <Related images={relatedImages(image, images)} />
      </div>
    </article>
  )
}
