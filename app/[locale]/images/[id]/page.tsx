import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Desks } from '@/components/image/Desks'
import { Points } from '@/components/image/Points'
import { Related } from '@/components/image/Related'
import { findImage, images, relatedImages, words } from '@/lib/catalogue'
import type { Image } from '@/lib/catalogue/image'
import { pointsOf } from '@/lib/catalogue/points'
import { kinship } from '@/lib/catalogue/related'
import { othersThan, type Language } from '@/lib/i18n/languages'
import { creditBlocks } from '@/lib/press/credit'
import { fieldsOf } from '@/lib/press/fields'
import { imageObject, scriptJson } from '@/lib/press/jsonld'
import { citation } from '@/lib/share/citation'
import { embedSnippet } from '@/lib/share/embed'
import { imageMetadata } from '@/lib/share/metadata'
import { Hanging } from './Hanging'
import { readHeadings } from './headings'
import { Knowledge } from './Knowledge'
import { Reference } from './Reference'
import { Use } from './Use'
import styles from './page.module.css'

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
  const [headings, language] = [await readHeadings(), await getLocale()]
  const points = pointsOf(image, image.original)
  const { blocks, ...quoted } = quotable(image, language)
  const languages = [language, ...othersThan(language)].filter((each) => blocks[each])
  const object = imageObject(image, language, words)
  return (
    <article>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(object) }} />
      <Hanging image={image} points={points.length > 0} languages={languages} />
      <div className="page">
        <Points points={points} heading={headings.points} />
        <div className={`section columns ${styles.columns}`}>
          <Use image={image} headings={headings} />
          <Reference image={image} blocks={blocks} headings={headings} />
          <Knowledge image={image} headings={headings} />
        </div>
        <Desks image={image} blocks={blocks} {...quoted} />
        <Related images={relatedImages(image).map((other) => ({ ...kinship(image, other), image: other }))} />
      </div>
    </article>
  )
}

/** What of an image is there to be pasted elsewhere. */
function quotable(image: Image, language: Language) {
  const fields = fieldsOf(image, words)
  return {
    blocks: creditBlocks(fields, image.rights.key, words),
    citation: citation(fields, { kind: image.kind, language, words }),
    embed: embedSnippet(image, language),
  }
}

async function imageOf(params: Props['params']) {
  return findImage((await params).id) ?? notFound()
}
