/** A rule of typography: what breaks it, what that is called, and how to mend it. */
export type TypographyRule = [pattern: RegExp, what: string, mend: string]

/** All that the gallery knows of one of its languages; its words lie in `messages/<language>`. */
interface LanguageFacts {
  /** BCP 47 tag of the variety that dates, numbers and countries are written in. */
  tag: string
  /** Its name in itself, as a switch to it shows. */
  name: string
  /** `og:locale` (ogp.me): language and territory. */
  openGraph: string
  /** `langid` of BibLaTeX. */
  bibtex: string
  /** What CLDR leaves out of a long date, if anything. */
  mendDate?: (text: string) => string
  /** Fetches what takes a folded word to its stem; apart, so that a page without a search does without it. */
  stemmer: () => Promise<(word: string) => string>
  /** Endings of folded words in the plural, with what the singular has instead; all that fit are tried. */
  plurals: [ending: RegExp, singular: string][]
  /** The package that brings its dictionary in Hunspell's form, for the build alone. */
  dictionary: string
  /** Folded words that carry no subject: no search asks for them. */
  stopWords: string
  /**
   * Frequent words of this language that mean nothing in the others: by them a text is told to be in it. One
   * that ends in an apostrophe runs into the next.
   */
  marks: string
  /** What is written with an apostrophe and is no part of a word: before it (`l’`) or after it (`’s`). */
  elided: { before?: RegExp; after?: RegExp }
  /** What a build stops for, besides what is wrong in every language. */
  typography: TypographyRule[]
  /** A caption that is, from its beginning, a quotation. */
  quotation: RegExp
  /** Whether ids, which are in every address, are worded in it. */
  wordsIds?: boolean
  /** The name of the captions' file in a press kit. */
  captionsFile: string
}

const apostrophe = "['’ʼ‘`]"

/** The languages of the gallery; the first is that of whoever asks for none of them. */
export const languages = {
  fr: {
    tag: 'fr-FR',
    name: 'Français',
    openGraph: 'fr_FR',
    bibtex: 'french',
    mendDate: (text) => text.replace(/^1 /, '1er '),
    stemmer: async () => (await import('@orama/stemmers/french')).stemmer,
    plurals: [
      [/[sx]$/, ''],
      [/aux$/, 'al'],
    ],
    dictionary: 'dictionary-fr',
    stopWords:
      'le la les un une des du de et en est sont dans au aux sur par pour qui que avec ce cet cette ces se sa son ses leur leurs ou ne pas plus ont il elle ils elles on sans nous notre nos',
    marks:
      'le la les un une des du de et est sont dans au aux sur par pour qui que avec ce cette ces se sa ses leur plus où vers entre sous à l’ d’ s’ n’ qu’',
    elided: {
      before: new RegExp(`^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)${apostrophe}`, 'iu'),
    },
    typography: [
      [/\S*'\S*/, 'a straight apostrophe', 'Use ’ (U+2019).'],
      [/\S*"\S*/, 'a straight quotation mark', 'Use « and » with U+00A0 inside.'],
      [/\S*[^\u202f;!?(][;!?]/, 'no narrow no-break space before ; ! or ?', 'Put U+202F there.'],
      // A colon between digits is a time or a ratio; one after a scheme opens an address.
      [/\S*[^\u00a0\d]:(?!\/\/)/, 'no no-break space before a colon', 'Put U+00A0 there.'],
      [/«(?!\u00a0)\S*/, 'no no-break space after «', 'Put U+00A0 there.'],
      [/\S*(?<!\u00a0)»/, 'no no-break space before »', 'Put U+00A0 there.'],
    ],
    quotation: /^«.*»/s,
    captionsFile: 'legendes.fr.txt',
  },
  en: {
    // Unqualified, `en` is American; this gallery's English is British: 3 December 2016.
    tag: 'en-GB',
    name: 'English',
    openGraph: 'en_GB',
    bibtex: 'british',
    stemmer: async () => (await import('stemmer')).stemmer,
    plurals: [
      [/s$/, ''],
      [/(?<=[sxzo]|[cs]h)es$/, ''],
      [/ies$/, 'y'],
    ],
    dictionary: 'dictionary-en-gb',
    stopWords:
      'the of and is are in to at by with from that which its it their this these as an or be has have into we our',
    marks:
      'the of and is are in to a at by with from that which its it their this these over as into between under towards where has have was were an or one for',
    elided: { after: new RegExp(`${apostrophe}s$`, 'iu') },
    typography: [],
    quotation: /^“.*”/s,
    wordsIds: true,
    captionsFile: 'captions.en.txt',
  },
} satisfies Record<string, LanguageFacts>

/** A language of the gallery, by its BCP 47 primary subtag. */
export type Language = keyof typeof languages

/** One value for each language. */
export type Each<T> = Record<Language, T>

/** The languages in their order. */
export const languageList = Object.keys(languages) as [Language, ...Language[]]

/** The language of whoever asks for none, and of what can have but one: IIM, the headline, `x-default`. */
export const defaultLanguage = languageList[0]

/** The language that npm's scripts speak and write their numbers in. */
export const commandLanguage: Language = 'en'

/** What is known of a language. */
export function factsOf(language: Language): LanguageFacts {
  return languages[language]
}

/**
 * One value for each language, made from it.
 * @example inEach((language) => language) // { fr: 'fr', en: 'en' }
 */
export function inEach<T>(make: (language: Language) => T): Each<T> {
  return Object.fromEntries(languageList.map((language) => [language, make(language)])) as Each<T>
}

/** The languages besides one. @example othersThan('fr') // ['en'] */
export function othersThan(language: Language) {
  return languageList.filter((other) => other !== language)
}

/** The name of a language in another, as CLDR has it. @example languageName('fr', 'en') // French */
export function languageName(language: Language, reader: Language) {
  return new Intl.DisplayNames(languages[reader].tag, { type: 'language' }).of(language) ?? language
}
