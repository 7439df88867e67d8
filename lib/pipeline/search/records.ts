import { latestHung } from '../../catalogue/hanging'
import type { ManifestImage } from '../../catalogue/manifest'
import { kinds, themes } from '../../catalogue/schema'
import { inEach } from '../../i18n/languages'
import type { Facets, SearchRecord } from '../../search/format'
import type { Subject } from './terms'

/** What the pictures of an image are shown by. */
type Pictured = Pick<ManifestImage, 'standIn' | 'variants'>

/** The same of every image, by its id. */
export type Pictures = Record<string, Pictured>

/** What is shown of an image that was found. */
export function record(subject: Subject, { standIn, variants }: Pictured): SearchRecord {
  const { id, facts, words, place, themes, abouts, countries } = subject
  return {
    id,
    date: facts.taken.date,
    kind: facts.kind,
    standIn,
    words,
    place,
    subjects: inEach((language) => [...themes[language], ...countries[language]]),
    abouts,
    variants: variants.map(({ format, width, height, file }) => ({ format, width, height, file })),
  }
}

/** The facts of all images by which the wall is filtered, a column for each. */
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

/** The images' numbers as they were hung, the last one first. */
export function latest(subjects: Subject[]) {
  const numbered = subjects.map(({ facts: { hanging, taken } }, number) => ({ number, hanging, taken }))
  return latestHung(numbered).map(({ number }) => number)
}

/** The images' numbers in order of title, articles and all, as the readers of each language sort them. */
export function titles(subjects: Subject[]) {
  return inEach((language) => {
    const { compare } = new Intl.Collator(language)
    const title = (image: number) => subjects[image].words[language].title
    return [...subjects.keys()].sort((a, b) => compare(title(a), title(b)) || a - b)
  })
}
