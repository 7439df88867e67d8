import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { Desks } from '@/components/image/Desks'
import { Points } from '@/components/image/Points'
import { Related } from '@/components/image/Related'
import type { Image } from '@/lib/catalogue/image'
import { pointsOf } from '@/lib/catalogue/points'
import { othersThan, type Language } from '@/lib/i18n/languages'
import { words as readWords } from '@/lib/pages'
import { creditBlocks } from '@/lib/press/credit'
import { fieldsOf } from '@/lib/press/fields'
import { imageObject, scriptJson } from '@/lib/press/jsonld'
import { citation } from '@/lib/share/citation'
import { embedSnippet } from '@/lib/share/embed'
import { imageMetadata } from '@/lib/share/metadata'
import { pageModel } from '../../model'
import { Hanging } from './Hanging'
import { readHeadings } from './headings'
import { Knowledge } from './Knowledge'
import { Reference } from './Reference'
import { Use } from './Use'
import styles from './page.module.css'

type Props = PageProps<'/[locale]/images/[id]'>

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { image } = await pageModel('image', await params)
  return imageMetadata(image, await getLocale(), readWords())
}

export default async function ImagePage({ params }: Props) {
  const { image, place, related } = await pageModel('image', await params)
  const [headings, language] = [await readHeadings(), await getLocale()]
  const points = pointsOf(image, image.original)
  const { blocks, ...quoted } = quotable(image, language)
  const languages = [language, ...othersThan(language)].filter((each) => blocks[each])
  const object = imageObject(image, language, readWords())
  return (
    <article>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(object) }} />
      <Hanging image={image} place={place} points={points.length > 0} languages={languages} />
      <div className="page">
        <Points points={points} heading={headings.points} />
        <div className={`section columns ${styles.columns}`}>
          <Use image={image} headings={headings} />
          <Reference image={image} blocks={blocks} headings={headings} />
          <Knowledge image={image} headings={headings} />
        </div>
        <Desks image={image} blocks={blocks} {...quoted} />
        <Related images={related} />
      </div>
    </article>
  )
}

/** What of an image is there to be pasted elsewhere. */
function quotable(image: Image, language: Language) {
  const words = readWords()
  const fields = fieldsOf(image, words)
  return {
    blocks: creditBlocks(fields, image.rights.key, words),
    citation: citation(fields, { kind: image.kind, language, words }),
    embed: embedSnippet(image, language),
  }
}
