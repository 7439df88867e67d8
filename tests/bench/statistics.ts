/** The middle of a list of numbers, or the mean of the two in the middle. Throws if there is none. */
export function median(values: number[]) {
  if (!values.length) throw new Error('The median of no numbers does not exist. Measure at least one round.')
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Runs every candidate once a round, each round starting with the next one, so that what else the machine
 * does falls on all alike. Returns what each measured, in the order of the rounds.
 */
export async function interleave<T, K extends string>(
  rounds: number,
  candidates: Record<K, () => Promise<T>>,
): Promise<Record<K, T[]>> {
  const names = Object.keys(candidates) as K[]
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<K, T[]>
  for (let round = 0; round < rounds; round++) {
    for (const index of names.keys()) {
      const name = names[(index + round) % names.length]
      measured[name].push(await candidates[name]())
    }
  }
  return measured
}
