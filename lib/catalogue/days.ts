const dayMs = 86_400_000

/**
 * Whether two ISO 8601 days cannot be one: a camera’s clock may run in another zone, by which its day differs
 * by one.
 */
export function isOtherDay(a: string, b: string) {
  return Math.abs(Date.parse(a) - Date.parse(b)) > dayMs
}
