import type { Language } from '../i18n/languages'
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
  /** How many images to show at most. */
  limit: number
  language: Language
  /** The names of countries by their code. */
  countries: Record<string, string>
}

/** Searches, filters, sorts, and fetches what is to be shown: no file that the query has no use for. */
export async function answer(reader: Reader, question: Question): Promise<Answer> {
  const { query, limit } = question
  const hits = query.q.trim() ? await search(reader, query.q) : null
  const all = [...Array(reader.count).keys()]
  const found = hits?.map(({ image }) => image) ?? all
  const images = await filterAndSort(reader, question, found)
  const records = await reader.records(images.slice(0, limit))
  const byImage = new Map(hits?.map((hit) => [hit.image, hit]))
  const shown = records.map((record, n) => {
    const image = images[n]
    return { image, record, hit: byImage.get(image) }
  })
  return { images, shown }
}

async function filterAndSort(reader: Reader, { query, language, countries }: Question, images: number[]) {
  const { theme, country, kind, light, sort } = query
  const isAsked = [theme, country, kind, light, sort].some(Boolean)
  if (!isAsked) return images
  const orders: Record<string, () => Promise<number[]>> = {
    title: () => reader.titles(language),
    new: reader.latest,
  }
  const [facets, order = []] = await Promise.all([reader.facets(), orders[sort]?.()])
  return choose({ facets, query, images, order, countries, language })
}
