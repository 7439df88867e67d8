import { blank, rangeOf, refusal } from '../../i18n/accept'
import { languageList } from '../../i18n/languages'
import { map } from './directives'

/**
 * The nginx maps that set `$proxima_language` from `Accept-Language`, which is read as `lib/i18n/accept.ts`
 * says. A map knows no numbers: the greatest weight is found digit after digit, then the first range of it.
 */
export function languageMaps(languages: readonly string[] = languageList) {
  const [only, ...others] = languages
  if (!others.length) return map('$http_accept_language $proxima_language', [`default ${only};`])
  const range = rangeOf(languages)
  return [
    ...digits(range),
    first(languages),
    map('$http_accept_language $proxima_unasked', unasked(languages)),
    map('$proxima_found $proxima_language', [
      'default $proxima_unasked;',
      ...languages.map((language) => `${language} ${language};`),
    ]),
  ].join('\n\n')
}

/** What a header holds where one of its elements is a range of this weight. */
function holding(range: string, weight: string) {
  return `(?:.*?,)??${blank}${range}${weight}${blank}(?:,|$)`
}

/** What stands before a weight. */
const q = `${blank};${blank}q=`
/** The greatest weight, which is also that of what has none. */
const whole = `(?:${q}1(?:\\.0{0,3})?)?`

/** The three decimals of the greatest weight that a range has, one a map; 1 instead of the first. */
function digits(range: string) {
  const held = (before: string, decimals: string) => `~*^${before}${holding(range, `${q}0\\.${decimals}`)}`
  const greatest = (lineOf: (digit: number) => string) =>
    Array.from({ length: 9 }, (_, index) => lineOf(9 - index))
  return [
    map('$http_accept_language $proxima_tenths', [
      'default 00;',
      line(`~*^${holding(range, whole)}`, '1'),
      ...greatest((digit) => line(held('', `${digit}\\d{0,2}`), `0${digit}`)),
    ]),
    map('"$proxima_tenths:$http_accept_language" $proxima_hundredths', [
      'default 0;',
      ...greatest((digit) => line(held('0(\\d):', `\\g{1}${digit}\\d?`), digit)),
    ]),
    map('"$proxima_tenths$proxima_hundredths:$http_accept_language" $proxima_thousandths', [
      'default 0;',
      ...greatest((digit) => line(held('0(\\d\\d):', `\\g{1}${digit}`), digit)),
    ]),
  ]
}

/** The language of the first range that has the greatest weight. */
function first(languages: readonly string[]) {
  const range = `(?<proxima_range>${languages.join('|')})(?:-[a-z0-9]{1,8})*`
  const found = (decimals: string, weight: string) =>
    line(`~*^${decimals}:${holding(range, weight)}`, '$proxima_range')
  const greatest = '$proxima_tenths$proxima_hundredths$proxima_thousandths'
  return map(`"${greatest}:$http_accept_language" $proxima_found`, [
    'default "";',
    found('1\\d\\d', whole),
    // 0.5, 0.50 and 0.500 are one weight.
    found('0([1-9])00', `${q}0\\.\\g{1}0{0,2}`),
    found('0(\\d[1-9])0', `${q}0\\.\\g{1}0?`),
    found('0(\\d\\d[1-9])', `${q}0\\.\\g{1}`),
  ])
}

/** The first language that is not refused, for whoever asks for none. */
function unasked(languages: readonly string[]) {
  const others = languages.slice(1).map((language, index) => {
    const before = languages.slice(0, index + 1).map((each) => `(?=${holding(each, refusal)})`)
    return line(`~*^${before.join('')}(?!${holding(language, refusal)})`, language)
  })
  return [`default ${languages[0]};`, ...others]
}

function line(pattern: string, value: string | number) {
  return `"${pattern}" ${value};`
}
