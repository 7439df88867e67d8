import { languageList, othersThan, type Language } from '../i18n/languages'
import { choose } from './choose'
import { countChoices, type Counts } from './counts'
import { surface } from './excerpt'
import type { SearchRecord } from './format'
import type { Way } from './match'
import type { Query } from './query'
import { search, type Finds, type Hit } from './rank'
import type { Reader } from './reader'

/** What is to be said of a word that was not found as itself. */
export interface Account {
  /** The word as it was typed. */
  typed: string
  way: Exclude<Way, 'word'>
  /** The words that it was found as, or those that are near it, as the texts write them; a few. */
  near: string[]
}

/** The images that answer a query, in its order, and what is shown of the first of them. */
export interface Answer {
  images: number[]
  shown: { image: number; record: SearchRecord; hit?: Hit }[]
  /** The words that were not found as themselves. */
  accounts: Account[]
  /** Whether no image has all the words that were found. */
  isPartial: boolean
}

interface Question {
  query: Query
  /** Whether its last word is being typed. */
  isGrowing?: boolean
  /** How many images to show at most. */
  limit: number
  language: Language
  /** The names of countries by their code. */
  countries: Record<string, string>
}

/** How many words are named at most in place of one. */
const most = 3

const nothing: Finds = { hits: [], words: [], isPartial: false }

/** Searches, filters, sorts, and fetches what is to be shown: no file that the query has no use for. */
export async function answer(reader: Reader, question: Question): Promise<Answer> {
  const { query, limit, isGrowing } = question
  const isSearch = query.q.trim() !== ''
  const { hits, words, isPartial } = isSearch ? await search(reader, query.q, isGrowing) : nothing
  const found = isSearch ? hits.map(({ image }) => image) : [...Array(reader.count).keys()]
  const images = await filterAndSort(reader, question, found)
  const [records, accounts] = await Promise.all([
    reader.records(images.slice(0, limit)),
    accountFor(reader, words, question.language),
  ])
  const byImage = new Map(hits.map((hit) => [hit.image, hit]))
  const shown = records.map((record, n) => {
    const image = images[n]
    return { image, record, hit: byImage.get(image) }
  })
  return { images, shown, accounts, isPartial }
}

/**
 * How many images each value of each filter would leave besides what a query asks. The files of its search
 * have been fetched by its answer.
 */
export async function countFor(reader: Reader, query: Query, isGrowing?: boolean): Promise<Counts> {
  const isSearch = query.q.trim() !== ''
  const [{ hits }, facets] = await Promise.all([
    isSearch ? search(reader, query.q, isGrowing) : nothing,
    reader.facets(),
  ])
  const images = isSearch ? hits.map(({ image }) => image) : [...Array(reader.count).keys()]
  return countChoices(facets, query, images)
}

/** Accounts for the words that were not found as themselves. */
async function accountFor(reader: Reader, words: Finds['words'], language: Language): Promise<Account[]> {
  const accounts = words.map(async ({ typed, way, as, offers }) => {
    if (way === 'word') return []
    // What answers is named in any language; what is only offered, in the page's.
    const found = as.slice(0, most).map((word) => nameOf(reader, word, [language, ...othersThan(language)]))
    const offered = offers.map((word) => nameOf(reader, word, [language]))
    const near = (await Promise.all([...found, ...offered])).filter((name) => name !== undefined)
    return [{ typed, way, near: [...new Set(near)].slice(0, most) }]
  })
  return (await Promise.all(accounts)).flat()
}

/** A word of the index as a text of the first of some languages writes it that has it. */
async function nameOf(reader: Reader, word: string, languages: Language[]) {
  const [, ...lists] = (await reader.entry(word)) ?? [word]
  for (const language of languages) {
    const [image] = lists[languageList.indexOf(language)] ?? []
    const [record] = image === undefined ? [] : await reader.records([image])
    const name = record && surface(record, language, word)
    if (name) return name
  }
  return undefined
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
