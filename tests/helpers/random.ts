const modulus = 0x7fffffff

/**
 * Whole numbers from 1 to 2³¹ − 2, the same at every start from one seed (Park and Miller, the `minstd_rand`
 * of C++).
 */
export function integers(seed: number) {
  return () => (seed = (seed * 48271) % modulus)
}

/** The same numbers as fractions between 0 and 1. */
export function fractions(seed: number) {
  const next = integers(seed)
  return () => next() / modulus
}
