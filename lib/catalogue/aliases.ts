import { readPublished } from './entries'

/** Where a name leads: to the image of that id, or to the one that bore it once. */
export interface Address {
  id: string
  alias: boolean
}

let addresses: Map<string, Address> | undefined

/** The image that an id or an alias names; `undefined` for neither. */
export function findAddress(name: string) {
  addresses ??= readAddresses(process.cwd())
  return addresses.get(name)
}

/** Every id and every alias under `root`, with the image it leads to. */
export function readAddresses(root: string) {
  return new Map(
    readPublished(root).flatMap(([id, { aliases }]): [string, Address][] => [
      [id, { id, alias: false }],
      ...aliases.map((name): [string, Address] => [name, { id, alias: true }]),
    ]),
  )
}
