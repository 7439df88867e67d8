import { addressBook } from '../../catalogue/aliases'
import type { Gallery } from '../../catalogue/gallery'
import { addressesOf } from '../../catalogue/ledger'

/** An address that leads to another for good (308). */
export interface Redirect {
  from: string
  to: string
}

/** Where the addresses of older ids lead: whoever knew an image by one finds it, in the same room. */
export function redirectsOf(gallery: Gallery): Redirect[] {
  return [...addressBook(gallery)]
    .filter(([, { alias }]) => alias)
    .flatMap(([name, { id }]) => {
      const now = addressesOf(id)
      return addressesOf(name).map((from, index) => ({ from, to: now[index] }))
    })
}
