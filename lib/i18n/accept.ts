import { languageList, type Language } from './languages'

/** A language range (RFC 4647, section 2.1) in one of the languages that a list names by primary subtag. */
export function rangeOf(languages: readonly string[]) {
  return `(?:${languages.join('|')})(?:-[a-z0-9]{1,8})*`
}

/** What parts the elements of a header's list, and what may stand around each (RFC 9110, section 5.6). */
export const blank = '[ \\t]*'

/** The weight of nothing, which refuses a range (RFC 9110, section 12.4.2). */
export const refusal = `${blank};${blank}q=0(?:\\.0{0,3})?`

/**
 * The language of whoever sends an `Accept-Language` (RFC 9110, section 12.5.4): by lookup (RFC 4647, section
 * 3.4), in which a range without its further subtags is the language itself, the one of the greatest weight,
 * among equals the one that stands first. What is no range or has no weight is passed over, each by itself;
 * so is `*`, which names none. Whoever asks for none of the languages gets the first that is not refused.
 *
 * Every host gives this answer: what nginx does is written in `lib/hosting/nginx/language.ts`.
 *
 * @example chooseLanguage('de, en-US;q=0.9, *;q=0.5') // the second of French and English
 */
export function chooseLanguage(header = ''): Language {
  return chooseAmong(languageList, header)
}

/** The same among any languages, each named by its primary subtag. */
export function chooseAmong<T extends string>(languages: readonly T[], header: string): T {
  const elements = header.toLowerCase().split(',')
  const asked = elements.flatMap((element) => readElement(element, languages) ?? [])
  const wanted = asked.filter(({ weight }) => weight > 0)
  const best = wanted.reduce<Asked<T> | undefined>(
    (first, next) => (first && first.weight >= next.weight ? first : next),
    undefined,
  )
  const refused = elements.flatMap((element) => refusing.exec(element)?.[1] ?? [])
  return best?.language ?? languages.find((language) => !refused.includes(language)) ?? languages[0]
}

interface Asked<T> {
  language: T
  weight: number
}

const element = new RegExp(
  `^${blank}([a-z]{1,8})(?:-[a-z0-9]{1,8})*(?:${blank};${blank}q=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?${blank}$`,
)
const refusing = new RegExp(`^${blank}([a-z]{1,8})${refusal}${blank}$`)

function readElement<T extends string>(text: string, languages: readonly T[]): Asked<T> | undefined {
  const [, subtag, weight = '1'] = element.exec(text) ?? []
  const language = languages.find((each) => each === subtag)
  return language && { language, weight: Number(weight) }
}
