import { openGallery, publishedEntries, type Gallery } from './gallery'

/** Where a name leads: to the image of that id, or to the one that bore it once. */
export interface Address {
  id: string
  alias: boolean
}

let book: Map<string, Address> | undefined

/** The image that an id or an alias names; `undefined` for neither. */
export function findAddress(name: string) {
  book ??= addressBook(openGallery(process.cwd()))
  return book.get(name)
}

/** Every id and every alias of a gallery, with the image it leads to. */
export function addressBook(gallery: Gallery) {
  return new Map(
    publishedEntries(gallery).flatMap(([id, { aliases }]): [string, Address][] => [
      [id, { id, alias: false }],
      ...aliases.map((name): [string, Address] => [name, { id, alias: true }]),
    ]),
  )
}
