import { existsSync, readFileSync } from 'node:fs'
import { paths } from './files'

/**
 * The ledger, `lib/catalogue/ledger.txt`: every address under which an image was ever published, one
 * a line. Lines are only ever added; each must go on answering, with the image or one 308 to it.
 */
export function readLedger(root: string) {
  const path = paths(root).ledger
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []
}

/** The addresses under which an image is published. */
export function addressesOf(id: string) {
  return [
    `/i/${id}`,
    `/fr/images/${id}`,
    `/en/images/${id}`,
    `/fr/embed/${id}`,
    `/en/embed/${id}`,
    `/press/proxima-${id}.jpg`,
  ]
}

/** The id in the language-neutral addresses of a ledger. */
export function idsOf(ledger: string[]) {
  return ledger.filter((address) => address.startsWith('/i/')).map((address) => address.slice('/i/'.length))
}
