import { inEach, languageList, type Language } from '@/lib/i18n/languages'
import type { IndexEntry, SearchRecord } from '@/lib/search/format'
import { backwards, openReader } from '@/lib/search/reader'

/** Where a word of the index stands: by language, the images and the weight it has there. */
type Places = Partial<Record<Language, [image: number, weight: number][]>>

/**
 * The search files of a few words, each in a block of its own, and of `count` images that have a number for
 * an id, two to a file; `known` are words of dictionaries as their file has them. `loads` tells which files
 * were asked for.
 */
export async function openMiniature(words: Record<string, Places>, count = 4, known: string[] = []) {
  const sorted = Object.keys(words).sort()
  const endings = sorted.map(backwards).sort()
  const files: Record<string, unknown> = {
    'root.json': {
      folder: 'now',
      count,
      words: { folder: 'index', firsts: sorted },
      beginnings: { folder: 'index', firsts: sorted },
      endings: { folder: 'index', firsts: endings },
      known: { folder: 'dictionaries', firsts: [''] },
      records: { perFile: 2, perFolder: 2, folders: Array.from({ length: count }, (_, n) => `records${n}`) },
    },
    'dictionaries/known/0.json': known,
    'now/facets.json': facetsOf(count),
    ...Object.fromEntries(sorted.map((word, n) => [`index/words/${n}.json`, [entryOf(word, words[word])]])),
    ...Object.fromEntries(sorted.map((word, n) => [`index/beginnings/${n}.json`, [word]])),
    ...Object.fromEntries(endings.map((word, n) => [`index/endings/${n}.json`, [word]])),
    ...Object.fromEntries(languageList.map((language) => [`now/titles-${language}.json`, reversed(count)])),
    'now/latest.json': reversed(count),
  }
  for (let n = 0; n * 2 < count; n++)
    files[`records${Math.floor(n / 2)}/records/${n}.json`] = [recordOf(2 * n), recordOf(2 * n + 1)]
  const loads: string[] = []
  const reader = await openReader(async (path) => {
    loads.push(path)
    if (!(path in files)) throw new Error(`${path} is not there.`)
    return JSON.parse(JSON.stringify(files[path]))
  })
  return { reader, loads }
}

/** Image numbers as `Postings` have them: each as its distance from the one before, then its weight. */
function entryOf(word: string, places: Places): IndexEntry {
  const postings = languageList.map((language) =>
    (places[language] ?? []).flatMap(([image, weight], n, list) => [image - (list[n - 1]?.[0] ?? 0), weight]),
  )
  return [word, ...postings]
}

/** Every second image is at night. */
function facetsOf(count: number) {
  const column = <T>(value: (image: number) => T) => Array.from({ length: count }, (_, image) => value(image))
  return {
    themes: ['ice'],
    kinds: ['photograph'],
    images: {
      themes: column(() => 0),
      countries: column(() => ''),
      kind: column(() => 0),
      night: column((image) => image % 2),
    },
  }
}

function reversed(count: number) {
  return Array.from({ length: count }, (_, n) => count - 1 - n)
}

/** An image that says in every language the words « Word » and « Etna, Galveston ». */
function recordOf(
  image: number,
): Pick<SearchRecord, 'id' | 'words' | 'place' | 'subjects' | 'points' | 'abouts'> {
  return {
    id: String(image),
    words: inEach(() => ({ title: 'Word', alt: '', caption: 'Of Etna, Galveston and a word.' })),
    place: null,
    subjects: inEach(() => []),
    points: inEach(() => []),
    abouts: inEach(() => []),
  }
}
