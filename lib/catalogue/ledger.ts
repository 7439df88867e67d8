import { languageList } from '../i18n/languages'

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
    `/press/proxima-${id}.jpg`,
  ]
}

/** The id in the language-neutral addresses of a ledger. */
export function idsOf(ledger: string[]) {
  return ledger.filter((address) => address.startsWith('/i/')).map((address) => address.slice('/i/'.length))
}
