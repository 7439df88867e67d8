import type { Locale } from '../i18n/routing'
import { choose } from './choose'
import type { SearchRecord } from './format'
import type { Query } from './query'
import { search, type Hit } from './rank'
import type { Reader } from './reader'

/** The images that answer a query, in its order, and what is shown of the first of them. */
export interface Answer {
  images: number[]
  shown: { image: number; record: SearchRecord; hit?: Hit }[]
}

interface Question {
  query: Query
  /** How many images to show. */
  most: number
  locale: Locale
  /** The names of countries by their code. */
  countries: Record<string, string>
}

/** Searches, filters, sorts, and fetches what is to be shown: no file that the query has no use for. */
export async function answer(reader: Reader, { query, most, locale, countries }: Question): Promise<Answer> {
  const hits = query.q.trim() ? await search(reader, query.q) : null
  const found = hits ? hits.map(({ image }) => image) : [...Array(reader.count).keys()]
  const filtered = query.theme || query.country || query.kind || query.light || query.sort
  const [facets, titles] = await Promise.all([
    filtered ? reader.facets() : null,
    query.sort === 'title' ? reader.titles(locale) : [],
  ])
  const images = facets ? choose({ facets, query, images: found, titles, countries, locale }) : found
  const records = await reader.records(images.slice(0, most))
  const byImage = new Map(hits?.map((hit) => [hit.image, hit]))
  return {
    images,
    shown: records.map((record, n) => ({ image: images[n], record, hit: byImage.get(images[n]) })),
  }
}
