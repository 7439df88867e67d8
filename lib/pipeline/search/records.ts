import type { Language } from '../../catalogue/captions'
import type { Manifest } from '../../catalogue/manifest'
import { kinds, themes } from '../../catalogue/schema'
import { languageList } from '../../i18n/languages'
import type { Facets, SearchRecord } from '../../search/format'
import type { Subject } from './terms'

/** What is shown of an image that was found. */
export function record(
  { id, facts, words, place, themes, countries }: Subject,
  manifest: Manifest,
): SearchRecord {
  const subjects = (language: Language) => [...themes[language], ...countries[language]]
  return {
    id,
    date: facts.taken.date,
    kind: facts.kind,
    colour: manifest[id].colour,
    words,
    place,
    subjects: { fr: subjects('fr'), en: subjects('en') },
    variants: manifest[id].variants.map(({ format, width, height, file }) => ({
      format,
      width,
      height,
      file,
    })),
  }
}

export function facets(subjects: Subject[]): Facets {
  const column = <T>(fact: (subject: Subject) => T) => subjects.map(fact)
  return {
    themes: [...themes],
    kinds: [...kinds],
    images: {
      themes: column(({ facts }) =>
        facts.themes.reduce((mask, theme) => mask | (1 << themes.indexOf(theme)), 0),
      ),
      countries: column(({ facts }) => facts.countries.join(' ')),
      kind: column(({ facts }) => kinds.indexOf(facts.kind)),
      night: column(({ facts }) => Number(facts.night)),
    },
  }
}

/** The images' numbers in order of title, articles and all, as a French or English reader sorts them. */
export function titles(subjects: Subject[]) {
  return Object.fromEntries(
    languageList.map((language) => {
      const { compare } = new Intl.Collator(language)
      const title = (image: number) => subjects[image].words[language].title
      return [language, [...subjects.keys()].sort((a, b) => compare(title(a), title(b)) || a - b)]
    }),
  ) as Record<Language, number[]>
}
