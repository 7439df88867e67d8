import { languageList, type Language } from '../i18n/languages'
import type { SurfaceFolder } from './files'
import { pressName } from './image'

/**
 * The addresses under which an image is published. The ledger, `lib/catalogue/ledger.txt`, holds those of
 * every image that ever was, one a line. Lines are only ever added; each must go on answering, with the image
 * or one 308 to it.
 */
export function addressesOf(id: string) {
  return [
    `/i/${id}`,
    ...languageList.map((language) => `/${language}/images/${id}`),
    ...languageList.map((language) => `/${language}/embed/${id}`),
    ...languageList.map((language) => pressPath(id, language)),
  ]
}

const folder = 'press' satisfies SurfaceFolder

/** The address of the press file of an image in one of the languages that its words exist in. */
export function pressPath(id: string, language: Language, existing?: readonly Language[]) {
  return `/${folder}/${pressName(id, language, existing)}`
}

/** The id in the language-neutral addresses of a ledger. */
export function idsOf(ledger: string[]) {
  return ledger.filter((address) => address.startsWith('/i/')).map((address) => address.slice('/i/'.length))
}
