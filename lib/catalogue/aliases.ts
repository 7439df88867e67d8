import { publishedEntries, type Gallery } from './gallery'

/** Where a name leads: to the image of that id, or to the one that bore it once. */
export interface Address {
  id: string
  alias: boolean
}

/** What every name of a gallery leads to. */
export type AddressBook = ReadonlyMap<string, Address>

/** Every id and every alias of the images shown, with the image it leads to. */
export function addressBook(
  gallery: Pick<Gallery, 'entries'>,
  shown = publishedEntries(gallery),
): AddressBook {
  return new Map(
    shown.flatMap(([id, { aliases }]): [string, Address][] => [
      [id, { id, alias: false }],
      ...aliases.map((name): [string, Address] => [name, { id, alias: true }]),
    ]),
  )
}
