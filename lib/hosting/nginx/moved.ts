import type { AddressBook } from '../../catalogue/aliases'
import { shortPath } from '../../site/addresses'
import { moves, replaced, sourceOf, type Move } from '../../site/public'
import { headersOf, rules } from '../rules/headers'
import { toSource } from '../rules/patterns'
import { addHeaders, indent, map } from './directives'

const base = headersOf('/')
const originName = 'Access-Control-Allow-Origin'
const short = shortPath('<id>')

/** The variables by which addresses lead on: what is not there is asked for at `movedLocation`. */
export function movedMaps(book: AddressBook) {
  return [
    map('$uri $proxima_named', ['default "";', ...forms().map((form) => `"~${form}" $proxima_id;`)]),
    map('$proxima_named $proxima_now', ['default $proxima_named;', ...rows(book, (id) => id)]),
    map('$proxima_named $proxima_older', ['default "";', ...rows(book, () => '1')]),
    targets(
      '$proxima_see',
      moves.filter(({ status }) => status === 303),
    ),
    targets(
      '$proxima_moved',
      moves.filter(({ status, from }) => status === 308 && from !== short),
    ),
    targets('$proxima_instead', replaced),
    map('$uri $proxima_origin', [
      'default "";',
      ...open().map((pattern) => `"~^${toSource(pattern)}$" "*";`),
    ]),
  ].join('\n\n')
}

/** Lines that give each older id a value. */
export function rows(book: AddressBook, value: (id: string) => string) {
  return [...book].filter(([, { alias }]) => alias).map(([name, { id }]) => `${name} ${value(id)};`)
}

/** The forms of all addresses that name an image; what follows is no matter here. */
function forms() {
  const sources = [...moves, ...replaced].map(({ from }) => sourceOf(from))
  return [...new Set(sources)].map((source) => source.replace('?<proxima_rest>', '?:'))
}

/** Where the addresses of some forms lead. */
function targets(variable: string, list: Move[]) {
  const lines = list.map(({ from, to }) => {
    const target = to.replace('<id>', '$proxima_now').replace('<rest>', '$proxima_rest')
    return `"~${sourceOf(from).replace('?<proxima_id>', '?:')}" "${target}";`
  })
  return map(`$uri ${variable}`, ['default "";', ...lines])
}

function open() {
  return rules.filter(({ headers }) => originName in headers).flatMap(({ paths }) => paths)
}

/** What answers for a file that is not there: where it leads, if something lies there, or else the 404. */
export function movedLocation() {
  const lead = (status: Move['status'], variable: string, ending = '') =>
    `if (-f $document_root${variable}${ending}) {\n  return ${status} ${variable}$is_args$args;\n}`
  return `location @proxima_moved {
${indent(addHeaders(base))}
  add_header ${originName} $proxima_origin always;
${indent(
  [
    lead(303, '$proxima_see'),
    lead(308, '$proxima_moved'),
    lead(308, '$proxima_moved', '.html'),
    lead(308, '$proxima_instead'),
    'return 404;',
  ].join('\n'),
)}
}`
}
