const permalinks = '/i/'

/**
 * The ids in a ledger, `lib/catalogue/ledger.txt`: it holds the addresses of every image that ever was, one a
 * line. Lines are only ever added; each must go on answering, with the image or one redirect to it.
 */
export function idsOf(ledger: string[]) {
  return ledger
    .filter((address) => address.startsWith(permalinks))
    .map((address) => address.slice(permalinks.length))
}

/** A ledger with the addresses that it does not have yet, in their order. */
export function withAddresses(ledger: string[], addresses: string[]) {
  const kept = new Set(ledger)
  return [...ledger, ...new Set(addresses.filter((address) => !kept.has(address)))]
}
