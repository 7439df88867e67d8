/**
 * The archives that photographs are fetched from, a closed list of origins: a redirect that leaves it is
 * refused.
 */
export const archiveOrigins: readonly string[] = ['https://eol.jsc.nasa.gov']

/** How this gallery behaves towards an archive. Times in ms, sizes in bytes and px. */
export interface Manners {
  origins: readonly string[]
  /** How requests name themselves: archives write to its address when a visitor misbehaves. */
  userAgent: string
  /** Photographs on their way at once. */
  concurrency: number
  /** Attempts for one photograph, the first included. */
  tries: number
  /** The pause before the second attempt; each further one is twice as long. */
  pauseMs: number
  /** The longest wait that an archive may ask for; one that asks for more is asked again by another run. */
  longestWaitMs: number
  /** The longest silence, and the longest time for one attempt. */
  silenceMs: number
  wholeMs: number
  limitBytes: number
  /** The least length of the longer side: below it are thumbnails, and signs that nothing is there. */
  minimumPx: number
}

/** One file that is to come whole from an archive. */
export interface Transfer {
  url: string
  /** Where the bytes gather; they outlive a kill, and the next attempt asks for what is missing. */
  path: string
  manners: Manners
  onBytes?: (received: number, total: number | undefined) => void
}

/** The manners of a gallery that is published at `siteUrl`. */
export function mannersOf(siteUrl: string): Manners {
  return {
    origins: archiveOrigins,
    userAgent: `proxima-gallery/1.0 (+${siteUrl})`,
    concurrency: 2,
    tries: 5,
    pauseMs: 1_000,
    longestWaitMs: 120_000,
    silenceMs: 30_000,
    wholeMs: 20 * 60_000,
    limitBytes: 200_000_000,
    minimumPx: 600,
  }
}
