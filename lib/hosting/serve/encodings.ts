/** The codings in which a finished text lies ready, best first (RFC 9110, section 8.4.1; RFC 7932). */
export const codings = ['br', 'gzip'] as const

/** A coding in which a finished text lies ready. */
export type Coding = (typeof codings)[number]

/** What the name of a coded twin ends in. */
export const endings = { br: '.br', gzip: '.gz' } as const satisfies Record<Coding, string>

// Browsers send a handful of different headers.
const known = new Map<string, Coding | undefined>()

/**
 * The best coding that an `Accept-Encoding` admits (RFC 9110, section 12.5.3); `undefined` for none.
 * @example chooseCoding('gzip, br;q=0') // gzip
 */
export function chooseCoding(header: string | undefined): Coding | undefined {
  if (header === undefined) return undefined
  if (!known.has(header)) {
    if (known.size > 1_000) known.clear()
    known.set(header, choose(header))
  }
  return known.get(header)
}

function choose(header: string) {
  const weights = new Map(header.toLowerCase().split(',').map(readWeight))
  const weightOf = (coding: string) => weights.get(coding) ?? weights.get('*') ?? 0
  const identity = weights.get('identity') ?? 0
  const [best] = codings
    .filter((coding) => weightOf(coding) > 0 && weightOf(coding) >= identity)
    .sort((a, b) => weightOf(b) - weightOf(a))
  return best
}

function readWeight(part: string): [coding: string, weight: number] {
  const [coding, ...parameters] = part.split(';').map((text) => text.trim())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return [coding === 'x-gzip' ? 'gzip' : coding, weight === undefined ? 1 : Number(weight.slice(2)) || 0]
}
