/** A function that makes its value when it is first called, and returns that one from then on. */
export function once<T>(make: () => T) {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
