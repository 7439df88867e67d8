/**
 * The order of what is written down: by code units, so that it is the same on every machine and in every
 * language. What people read is sorted by their language instead.
 */
export function byCodeUnits(a: string, b: string) {
  return a < b ? -1 : Number(a > b)
}
