import { languageList, type Each, type Language } from '../i18n/languages'
import type { CaptionPair } from './captions'
import type { Entry } from './schema'

/** Part of a caption, and the number of what corresponds to it in every other language, if anything does. */
export interface Passage {
  text: string
  pair: number | null
}

/** The captions of an image, part by part. */
export type Passages = Each<Passage[]>

// An abbreviation ends no sentence: a title, a reference, or an initial.
const abbreviation =
  /(?:^|[\s(«“])(?:\p{Lu}|MM?|Mme|Mlle|Mrs?|Ms|Dr|Prof|Ste?|Mt|cf|vol|approx|env|av|apr|[Nn]o)\.\s*$/u
/** Closing marks, which stand after a space in French, and what follows them. */
const closing = /^([»”’)\]]+\s*)(.*)$/su
/** What begins no sentence. */
const continuation = /^[\p{Ll}…,;:–—]/u
/** Who is quoted, after the quotation's closing mark. */
const signature = /(?<=[»”]\s)[–—]\s.+$/su

const segmenters = new Map<Language, Intl.Segmenter>()

function segmenterOf(language: Language) {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, segmenter)
  return segmenter
}

/**
 * The sentences of a text, which together are the text, each with the white space that follows it (UAX 29,
 * sentence boundaries). Neither an abbreviation nor a closing mark after a space breaks it.
 * @example sentencesIn('« Ça ? » Il dit 1,5 km. Oui.', 'fr') // ['« Ça ? » ', 'Il dit 1,5 km. ', 'Oui.']
 */
export function sentencesIn(text: string, language: Language): string[] {
  const segments = [...segmenterOf(language).segment(text)].map(({ segment }) => segment)
  return segments
    .flatMap((segment, index) => (index > 0 && closing.exec(segment)?.slice(1)) || [segment])
    .filter(Boolean)
    .reduce<string[]>((sentences, part) => {
      const last = sentences.at(-1)
      return last !== undefined && goesOn(last, part) ? sentences.with(-1, last + part) : [...sentences, part]
    }, [])
}

function goesOn(last: string, part: string) {
  return abbreviation.test(last) || continuation.test(part) || closing.test(part)
}

/** A caption as sentences, and who is quoted in it, which is none. */
export function splitCaption(caption: string, language: Language) {
  const signed = signature.exec(caption)
  const [spoken, by] = signed ? [caption.slice(0, signed.index), signed[0]] : [caption, '']
  return { sentences: sentencesIn(spoken, language), by }
}

/**
 * The parts of an image's captions that correspond to each other: as the entry numbers its sentences, or else
 * in their order where all languages have as many. Nothing is forced: `null` where neither is so, or where
 * the words exist in one language only.
 */
export function passagesOf(image: { words: CaptionPair } & Pick<Entry, 'sentences'>): Passages | null {
  if (languageList.some((language) => image.words[language].lang)) return null
  const split = languageList.map((language) => splitCaption(image.words[language].caption, language))
  const [{ sentences: first }] = split
  const isEven = split.every(({ sentences }) => sentences.length === first.length)
  if (!image.sentences && (!isEven || first.length < 2)) return null
  const inOrder = first.map((_, index) => index + 1)
  const passages = languageList.map((language, index) => {
    const numbers = image.sentences?.[language] ?? inOrder
    return [language, passagesIn(split[index], numbers)]
  })
  return Object.fromEntries(passages)
}

/** Neighbours of one number are one passage. */
function passagesIn({ sentences, by }: ReturnType<typeof splitCaption>, numbers: number[]): Passage[] {
  const passages = sentences.reduce<Passage[]>((list, text, index) => {
    const pair = numbers[index] || null
    const last = list.at(-1)
    if (last && pair !== null && last.pair === pair) return list.with(-1, { pair, text: last.text + text })
    return [...list, { text, pair }]
  }, [])
  return by ? [...passages, { text: by, pair: null }] : passages
}
