import { routing } from '../../i18n/routing'
import { addHeaders, indent } from '../rules/directives'
import { headersOf } from '../rules/headers'

/** oEmbed's address with a query. Its sizes are not read: a document has the widest picture. */
export function embedded() {
  return `location = /oembed {
${indent(addHeaders(headersOf('/oembed')))}
  if ($arg_format !~ ^(?:json)?$) {
    return 501;
  }
  if ($arg_url = "") {
    return 400;
  }
  try_files /oembed/$proxima_embedded.json =404;
}`
}

/** Which document answers for an address: a client may escape its slashes and colon. */
export function oembedMap(siteUrl: string) {
  const escaped = (text: string) =>
    text
      .replace(/[.+?^${}()|[\]\\*]/g, '\\$&')
      .replace(/:/g, '(?::|%3A)')
      .replace(/\//g, '(?:/|%2F)')
  const id = '(?<proxima_asked>[a-z0-9-]+)'
  const line = (path: string, locale: string) =>
    `  "~*^${escaped(siteUrl)}${escaped(path)}${id}(?:/|%2F)?$" $proxima_asked.${locale};`
  return `map $arg_url $proxima_embedded {
  default nobody;
${routing.locales.flatMap((locale) => ['images', 'embed'].map((room) => line(`/${locale}/${room}/`, locale))).join('\n')}
${line('/i/', routing.defaultLocale)}
}`
}
