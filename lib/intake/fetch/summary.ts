import type { Fetched } from './photographs'

/** What a run of `npm run fetch` did, in its last line. */
export function summary(results: Fetched[]) {
  const count = (outcome: Fetched['outcome']) => results.filter((result) => result.outcome === outcome).length
  const all = `${results.length} photographs: `
  const kept = `${count('kept')} hang already`
  if (count('listed'))
    return `${all}${count('listed')} would be fetched, ${kept}, ${count('failed')} cannot be.`
  const next = count('fetched') ? ' Now run npm run check: it lists the alt texts to rewrite.' : ''
  return `${all}${count('fetched')} fetched, ${kept}, ${count('failed')} failed.${next}`
}
