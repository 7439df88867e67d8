/** How many images a page of the wall holds. */
const perPage = 60

/** One page of a list, counted from 1, and how many pages there are. */
export function paginate<T>(list: T[], page: number, size = perPage) {
  const start = (page - 1) * size
  return { items: list.slice(start, start + size), page, count: countPages(list.length, size) }
}

/**
 * The segments that follow a list's address on each of its pages: none on the first, its number on every
 * other.
 */
export function pageSegments(length: number, size = perPage) {
  const count = countPages(length, size)
  const further = Array.from({ length: count - 1 }, (_, index) => [String(index + 2)])
  return [[], ...further]
}

/** Nothing fills one page, too. */
function countPages(length: number, size: number) {
  return Math.max(1, Math.ceil(length / size))
}
