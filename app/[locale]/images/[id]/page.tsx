import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { Neighbours } from '@/components/image/Neighbours'
import { Points } from '@/components/image/Points'
import { Related } from '@/components/image/Related'
import { Stage } from '@/components/image/Stage'
import { Title } from '@/components/image/Title'
import { CaptionPair } from '@/components/parts/CaptionPair'
import { Zoom } from '@/components/zoom/Zoom'
import { pointsOf } from '@/lib/catalogue/points'
import { words } from '@/lib/pages'
import { imageObject, scriptJson } from '@/lib/press/jsonld'
import { imageMetadata } from '@/lib/share/metadata'
import { metresPerPixel } from '@/lib/zoom/scale'
import { pageModel } from '../../model'
import { readHeadings } from './headings'
import { Knowledge } from './Knowledge'
import { Reference } from './Reference'
import { Use } from './Use'

type Props = PageProps<'/[locale]/images/[id]'>

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { image } = await pageModel('image', await params)
  return imageMetadata(image, await getLocale(), words())
}

export default async function ImagePage({ params }: Props) {
  const { image, previous, next, related } = await pageModel('image', await params)
  const headings = await readHeadings()
  const points = pointsOf(image, image.original)
  const object = imageObject(image, await getLocale(), words())
  return (
    <article>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(object) }} />
      <Stage image={image} />
      <Zoom image={image} metresPerPixel={metresPerPixel(image)} points={points.length > 0} />
      <div className="page">
        <Neighbours previous={previous} next={next} />
        <Title image={image} />
        <CaptionPair image={image} />
        <Points points={points} heading={headings.points} />
        <div className="section columns">
          <Use image={image} headings={headings} />
          <Reference image={image} headings={headings} />
          <Knowledge image={image} headings={headings} />
        </div>
        <Related images={related} />
      </div>
    </article>
  )
}
