import { languageList } from '../../i18n/languages'

/**
 * The nginx maps that set `$proxima_language` from `Accept-Language` (RFC 9110, section 12.5.4): the language
 * of the greatest weight, among equals the one that stands first; the first of `languages` for whoever asks
 * for none of them. Each language is compared with the best of those before it.
 */
export function languageMaps(languages: readonly string[] = languageList) {
  const [first, ...others] = languages
  if (!others.length) return map('$http_accept_language $proxima_language', [`default ${first};`])
  const comparisons = others.flatMap((language, index) =>
    comparison({
      language,
      rivals: languages.slice(0, index + 1),
      result: index + 1 === others.length ? '$proxima_language' : bestOf(index + 2),
    }),
  )
  return [...languages.map(weightOf), ...comparisons].join('\n\n')
}

/** The weight of a language as it is written. A weight of nothing refuses the language, and so is none. */
function weightOf(language: string) {
  const range = `(?:^|,)\\s*${language}(?:-[a-z0-9-]+)?\\s*`
  return map(`$http_accept_language $proxima_${language}`, [
    'default "";',
    `"~*${range}(?:,|$)" 1;`,
    `"~*${range};\\s*q=1" 1;`,
    `"~*${range};\\s*q=(?<proxima_${language}_weight>0[.]0*[1-9]\\d*)" $proxima_${language}_weight;`,
  ])
}

interface Comparison {
  language: string
  /** The languages before it. */
  rivals: string[]
  /** The variable to set to the best of all these. */
  result: string
}

/** The maps that choose between a language and its best rival, which is a name where there is but one. */
function comparison({ language, rivals, result }: Comparison) {
  if (rivals.length === 1) {
    const [rival] = rivals
    const first = map('$http_accept_language $proxima_first', [
      `default ${rival};`,
      `"~*(?:^|,)${inThisOrder(language, rival)}" ${language};`,
    ])
    return [first, greater({ language, rival, weight: `$proxima_${rival}`, first: '$proxima_first', result })]
  }
  const rival = bestOf(rivals.length)
  const weight = map(`${rival} ${rival}_weight`, [
    'default "";',
    ...rivals.map((each) => `${each} $proxima_${each};`),
  ])
  const first = map(`"${rival},$http_accept_language" ${rival}_first`, [
    `default ${rival};`,
    ...rivals.map((each) => `"~*^${each},(?:.*,)?${inThisOrder(language, each)}" ${language};`),
  ])
  const names = { weight: `${rival}_weight`, first: `${rival}_first` }
  return [weight, first, greater({ language, rival, ...names, result })]
}

/** The variable that holds the best of the first languages. */
function bestOf(count: number) {
  return `$proxima_best_of_${count}`
}

/** What follows a comma, or the beginning, where one language stands before another. */
function inThisOrder(one: string, other: string) {
  return `\\s*${one}(?:-[a-z0-9-]+)?\\s*(?:;[^,]*)?,(?:.*,)?\\s*${other}(?:[-,;\\s]|$)`
}

interface Weighed {
  language: string
  rival: string
  /** The variables of the rival's weight, and of which of the two stands first. */
  weight: string
  first: string
  result: string
}

/**
 * Chooses the language of the greater weight. A map knows no numbers, so weights are compared digit by digit:
 * a common beginning, then a greater digit.
 */
function greater({ language, rival, weight, first, result }: Weighed) {
  const digits = Array.from({ length: 9 }, (_, index) => index + 1)
  return map(`"$proxima_${language}:${weight}" ${result}`, [
    `default ${rival};`,
    `"~^[1-9]:$" ${language};`,
    `"~^0[.]\\d+:$" ${language};`,
    ...digits.map((digit) => `"~^([\\d.]*)${digit}[\\d.]*:\\1(?:[0-${digit - 1}]|$)" ${language};`),
    `"~^([\\d.]+):\\1$" ${first};`,
  ])
}

/** A map of nginx (ngx_http_map_module): what it reads and sets, then its lines. */
function map(variables: string, lines: string[]) {
  return `map ${variables} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`
}
