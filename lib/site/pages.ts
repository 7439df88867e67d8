/** How many images a page of the wall holds. */
export const perPage = 60

/** One page of a list, counted from 1, and how many pages there are. */
export function paginate<T>(list: T[], page: number, size = perPage) {
  return {
    items: list.slice((page - 1) * size, page * size),
    page,
    count: Math.max(1, Math.ceil(list.length / size)),
  }
}

/**
 * The segments that follow a list's address on each of its pages: none on the first, its number on every
 * other.
 */
export function pageSegments(length: number, size = perPage) {
  return Array.from({ length: Math.max(1, Math.ceil(length / size)) }, (_, index) =>
    index ? [String(index + 1)] : [],
  )
}
