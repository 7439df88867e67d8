/**
 * How often a test repeats what it does at random: as often as it is worth in `npm run thorough`, less where
 * every change waits for it.
 */
export function times({ thorough, always }: { thorough: number; always: number }) {
  return process.env.THOROUGH ? thorough : always
}
