import type { AddressBook } from '../../catalogue/aliases'
import { iiif } from '../../site/addresses'
import { moves, publicAddresses, replaced, sourceOf, type Move } from '../../site/public'

/** An address that leads to another. A `from` and a `to` that end in `*` stand for all that begins so. */
export interface Redirect {
  from: string
  to: string
  status: Move['status']
}

const compiled = [...moves, ...replaced].map((move) => ({
  ...move,
  pattern: new RegExp(sourceOf(move.from)),
}))

/**
 * Where an address at which nothing lies may lead, best first: whoever knew an image by an older id, or one
 * of its pictures by an older name, finds it in the same room.
 */
export function leadsOf(book: AddressBook, path: string): Redirect[] {
  return compiled.flatMap(({ pattern, to, status }) => {
    const groups = pattern.exec(path)?.groups
    const found = groups && book.get(groups.proxima_id)
    if (!found) return []
    const target = to.replace('<id>', found.id).replace('<rest>', () => groups.proxima_rest)
    return target === path ? [] : [{ from: path, to: target, status }]
  })
}

interface Known {
  /** Every address that was ever given. */
  ledger: string[]
  /** Whether something lies at a path. */
  exists: (path: string) => boolean
}

/**
 * The redirects of a host that knows no forms: one for each address that was ever given and at which nothing
 * lies now, and one for all that lies under an older IIIF service.
 */
export function redirectsOf(book: AddressBook, { ledger, exists }: Known): Redirect[] {
  const older = [...book].flatMap(([name, { alias }]) => (alias ? [name] : []))
  const given = new Set([...older.flatMap(publicAddresses), ...ledger])
  const single = [...given]
    .filter((address) => !exists(address))
    .flatMap((address) => leadsOf(book, address).find(({ to }) => exists(to)) ?? [])
  const folders = older.map((name): Redirect => ({
    from: `${iiif(name)}/*`,
    to: `${iiif(book.get(name)?.id ?? name)}/*`,
    status: 308,
  }))
  return [...single, ...folders]
}
