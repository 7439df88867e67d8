import type { Each, Language } from '../i18n/languages'

/**
 * The search files, `public/search/`: what `lib/pipeline/search` writes and `reader.ts` reads. Images are
 * numbered from 0 in date order; that number is the only key, so that a list of images is a list of small
 * numbers.
 *
 * `root.json` alone keeps its name. The others lie in folders that are named for what they hold, so that a
 * browser may keep them for ever, and never mixes two builds; a changed caption moves few of them:
 *
 *     words/<n>.json       IndexEntry[], sorted by word: a block of the index
 *     beginnings/<n>.json  string[], sorted: the words alone, for typos
 *     endings/<n>.json     string[], sorted: the words backwards, for typos in a first letter
 *     known/<n>.json       string[], sorted: the words of the dictionaries, which are no slips, each with the
 *                          languages that have it as a number, bit n for the nth of them
 *     records/<n>.json     SearchRecord[]: a few images to show
 *     facets.json          Facets: what the wall's filters ask of every image
 *     titles-<language>.json  number[]: the images in order of title
 *     latest.json          number[]: the images as they were hung, the last one first
 */
export interface Root {
  /** The folder of facets and orders. */
  folder: string
  /** How many images there are. */
  count: number
  words: List
  beginnings: List
  endings: List
  known: List
  /** How many images a file holds, how many files a folder, and the folders in order. */
  records: { perFile: number; perFolder: number; folders: string[] }
}

/** The folder of a list's blocks, and what each begins with: the way to the block that holds a word. */
export interface List {
  folder: string
  firsts: string[]
}

/** A word and the images it is found in: one list a language, in the order of `languageList`. */
export type IndexEntry = [word: string, ...postings: Postings[]]

/**
 * Image numbers, each as its distance from the one before, and after each the weight of the word there,
 * 1–999.
 */
export type Postings = number[]

/** An image's texts in one language; `lang` is that of the texts where they exist in another only. */
interface RecordWords {
  title: string
  alt: string
  caption: string
  lang?: Language
}

/** What is shown of an image that was found. What a kind or a format is, the catalogue knows. */
export interface SearchRecord {
  id: string
  /** ISO 8601 day. */
  date: string
  kind: string
  standIn: string
  words: Each<RecordWords>
  place: Each<string> | null
  /** The names of its themes and countries. */
  subjects: Each<string[]>
  /** What is said of its themes. */
  abouts: Each<string[]>
  /** The names of what its picture points at. */
  points: Each<string[]>
  variants: { format: string; width: number; height: number; file: string }[]
}

/**
 * What the wall's filters ask of every image: the values there are, then one column a fact, one row an image.
 */
export interface Facets {
  themes: string[]
  kinds: string[]
  images: {
    /** Bit n says that the image has the theme n. */
    themes: number[]
    /** ISO 3166-1 codes with spaces between. */
    countries: string[]
    /** The kind's place in `kinds`. */
    kind: number[]
    /** 1 at night. */
    night: number[]
  }
}
