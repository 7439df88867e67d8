import type { Sourced, Source } from './assemble'
import { readFileSync } from 'node:fs'

/** Attributes whose value is an address, or data in which addresses stand. */
const attribute = /(\s(?:href|src|action|poster|data-[\w-]+)=")([^"]*)"/g
const candidates = /(\s(?:image)?srcset=")([^"]*)"/gi
const inStyle = /(url\(["']?)\/(?!\/)/g
const inJson = /"\/(?!\/)/g

/** What of a site's texts holds addresses without a host: how each is read. */
const forms: [file: RegExp, rewrite: (text: string, base: string) => string][] = [
  [/\.html$/, pageUnder],
  [/\.css$/, (text, base) => text.replace(inStyle, `$1${base}/`)],
  [
    /\.svg$/,
    (text, base) =>
      text.replace(attribute, (_, name: string, value: string) => name + under(value, base) + '"'),
  ],
  [/\.webmanifest$|^speculation\.json$|^press\/.*\.json$/, (text, base) => text.replace(inJson, `"${base}/`)],
]

/**
 * A file of the site as it is where the site lies under a path of its host: the addresses in it that name no
 * host begin with that path. Those with a host have it from `SITE_URL`.
 */
export function underBase([file, source]: Sourced, base: string): Sourced {
  const rewrite = base ? forms.find(([pattern]) => pattern.test(file))?.[1] : undefined
  return rewrite ? [file, { text: rewrite(textOf(source), base) }] : [file, source]
}

function textOf(source: Source) {
  return 'text' in source ? source.text : readFileSync(source.path, 'utf8')
}

/** A page under a path, which it names for its scripts, too. */
function pageUnder(html: string, base: string) {
  return html
    .replace(attribute, (_, name: string, value: string) => `${name}${under(value, base)}"`)
    .replace(candidates, (_, name: string, value: string) => {
      return `${name}${value.replace(/(^|,\s*)\/(?!\/)/g, `$1${base}/`)}"`
    })
    .replace(inStyle, `$1${base}/`)
    .replace('<html ', `<html data-base="${base}" `)
}

/** An attribute's value: an address, or data in which texts begin with one. */
function under(value: string, base: string) {
  return value.replace(/(^|&quot;)\/(?!\/)/g, `$1${base}/`)
}
