import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Neighbours } from '@/components/image/Neighbours'
import { Points } from '@/components/image/Points'
import { Related } from '@/components/image/Related'
import { Stage } from '@/components/image/Stage'
import { Title } from '@/components/image/Title'
import { CaptionPair } from '@/components/parts/CaptionPair'
import { Zoom } from '@/components/zoom/Zoom'
import { findImage, images, neighbours, relatedImages, words } from '@/lib/catalogue'
import { pointsOf } from '@/lib/catalogue/points'
import { passagesOf } from '@/lib/catalogue/sentences'
import { imageObject, scriptJson } from '@/lib/press/jsonld'
import { imageMetadata } from '@/lib/share/metadata'
import { metresPerPixel } from '@/lib/zoom/scale'
import { readHeadings } from './headings'
import { Knowledge } from './Knowledge'
import { Reference } from './Reference'
import { Use } from './Use'

type Props = PageProps<'/[locale]/images/[id]'>

export const dynamicParams = false

export function generateStaticParams() {
  return images.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return imageMetadata(await imageOf(params), await getLocale(), words)
}

export default async function ImagePage({ params }: Props) {
  const image = await imageOf(params)
  const headings = await readHeadings()
  const points = pointsOf(image, image.original)
  const object = imageObject(image, await getLocale(), words)
  return (
    <article>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(object) }} />
      <Stage image={image} />
      <Zoom image={image} metresPerPixel={metresPerPixel(image)} points={points.length > 0} />
      <div className="page">
        <Neighbours {...neighbours(image.id)} />
        <Title image={image} />
        <CaptionPair image={image} passages={passagesOf(image)} />
        <Points points={points} heading={headings.points} />
        <div className="section columns">
          <Use image={image} headings={headings} />
          <Reference image={image} headings={headings} />
          <Knowledge image={image} headings={headings} />
        </div>
        <Related images={relatedImages(image)} />
      </div>
    </article>
  )
}

async function imageOf(params: Props['params']) {
  return findImage((await params).id) ?? notFound()
}
