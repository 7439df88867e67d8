import type { Collection } from '../catalogue/collection'

/**
 * A function of a collection that makes its value once: many pages show a part of the same list, which it may
 * take long to sort.
 */
export function onceOf<T>(make: (collection: Collection) => T) {
  const made = new WeakMap<Collection, { value: T }>()
  return (collection: Collection): T => {
    const { value } = made.get(collection) ?? { value: make(collection) }
    made.set(collection, { value })
    return value
  }
}
