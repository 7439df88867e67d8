import type { AddressBook } from '../../catalogue/aliases'
import { defaultLanguage, languageList, type Language } from '../../i18n/languages'
import { documentPaths, embedPath, permalink, shortPath } from '../../site/addresses'
import type { Gone } from '../rules/gone'
import { headersOf } from '../rules/headers'
import { addHeaders, indent, map } from './directives'
import { rows } from './moved'

/** oEmbed's address with a query. Its sizes are not read: a document has the widest picture. */
export function oembedLocation(gone: Gone[] = []) {
  return `location = ${documentPaths.oembed} {
${indent(addHeaders(headersOf(documentPaths.oembed)))}
  if ($arg_format !~ ^(?:json)?$) {
    return 501;
  }
  if ($arg_url = "") {
    return 400;
  }
${withdrawn(gone)}  try_files /oembed/$proxima_embedded.json =404;
}`
}

/** What is asked of an image that was withdrawn. */
function withdrawn(gone: Gone[]) {
  if (!gone.length) return ''
  const names = gone.map(({ name }) => name).join('|')
  return `  if ($proxima_embedded ~ ^(?:${names})[.]) {\n    return 410;\n  }\n`
}

/** Which document answers for an address: a client may escape its slashes and colon. */
export function oembedMaps(siteUrl: string, book: AddressBook) {
  const id = '(?<proxima_asked>[a-z0-9-]+)'
  const end = '(?:/|%2F)?(?:(?:[?#]|%3F|%23).*)?'
  const pattern = (path: string) => `"~*^${escapable(siteUrl)}${escapable(path)}${id}${end}$"`
  const homes = (language: Language) => [permalink('', language), embedPath('', language)]
  const paths = [...languageList.flatMap(homes), shortPath('')]
  const documents = [
    ...languageList.flatMap((language) => homes(language).map((path) => ({ path, language }))),
    { path: shortPath(''), language: defaultLanguage },
  ]
  return [
    map('$arg_url $proxima_asked_as', [
      'default "";',
      ...paths.map((path) => `${pattern(path)} $proxima_asked;`),
    ]),
    map('$proxima_asked_as $proxima_asked_now', ['default $proxima_asked_as;', ...rows(book, (now) => now)]),
    map('$arg_url $proxima_embedded', [
      'default nobody;',
      ...documents.map(({ path, language }) => `${pattern(path)} $proxima_asked_now.${language};`),
    ]),
  ].join('\n\n')
}

/** The text of a regular expression for an address of which slashes and colons may be escaped. */
function escapable(text: string) {
  return text
    .replace(/[.+?^${}()|[\]\\*]/g, '\\$&')
    .replace(/:/g, '(?::|%3A)')
    .replace(/\//g, '(?:/|%2F)')
}
