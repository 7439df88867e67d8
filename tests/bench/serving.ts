import { runCandidate } from './child'
import { buildEmpty, buildGallery } from './fixtures'
import { serve, serveGallery } from './serve'
import { interleave, median } from './statistics'
import type { Result, Row } from './table'

const rounds = 3
const load = { connections: 20, seconds: 4 }
const paths = { wall: '/fr', 'image page': '/fr/images/20161203-cupola-sunrise' }

/** A way to serve the gallery: `work` runs with its address while it is served. */
type Server = <T>(work: (url: string) => Promise<T>) => Promise<T>

/** What serves the gallery, by the name of its rows. Another server is another line. */
const servers: Record<string, Server> = {
  'npm start': serveGallery,
}

/** Requests a second for the gallery's pages, against those for an empty page of a bare `next start`. */
export async function serving(): Promise<Result> {
  await buildGallery()
  const empty = await buildEmpty()
  const rows: Row[] = []
  for (const [name, server] of Object.entries(servers)) {
    const measured = await serve(empty, (bare) =>
      server((url) =>
        interleave(rounds, {
          empty: () => perSecond(bare),
          ...Object.fromEntries(
            Object.entries(paths).map(([page, path]) => [page, () => perSecond(url + path)]),
          ),
        } as Record<string, () => Promise<number>>),
      ),
    )
    for (const page of Object.keys(paths))
      rows.push({
        name: `${name}, ${page}`,
        unit: '/s',
        ours: median(measured[page]),
        against: median(measured.empty),
      })
  }
  return {
    part: 'serving',
    command: 'npm run bench -- serving',
    settings: [
      `autocannon, ${load.connections} connections for ${load.seconds} s, medians of ${rounds} rounds; against an empty page of next start`,
    ],
    rows,
  }
}

async function perSecond(url: string) {
  return (await runCandidate<{ perSecond: number }>('load', { url, ...load })).perSecond
}
