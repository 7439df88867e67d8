import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { mannersOf, type Manners } from '@/lib/intake/fetch/archive'
import { siteUrl } from '@/lib/site/addresses'
import { entry, makeGallery, picture, write } from './gallery'
import { view } from './pointed'

/** How the archive answers one request; `nth` counts them from 1. */
export type Answer = (request: IncomingMessage, response: ServerResponse, nth: number) => void

/** A photograph as an archive holds it: more than one packet of bytes. */
export const photograph = () => picture(700, 500, 3).jpeg({ quality: 95 }).toBuffer()

/** An archive on this machine that answers as it is told, and keeps what it was asked. */
export async function openArchive(answer: Answer) {
  const asked: IncomingMessage['headers'][] = []
  const server = createServer((request, response) => {
    asked.push(request.headers)
    answer(request, response, asked.length)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void (server.closeAllConnections(), server.close()))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const manners: Manners = {
    ...mannersOf(siteUrl),
    origins: [origin],
    tries: 3,
    pauseMs: 5,
    longestWaitMs: 1_500,
    silenceMs: 400,
    wholeMs: 3_000,
    limitBytes: 2_000_000,
  }
  return { origin, asked, manners }
}

/** Sends bytes with what an archive says of them; honours a range where there is one. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer,
  headers: Record<string, string> = {},
) {
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
  const told = {
    'Content-Type': 'image/jpeg',
    ETag: '"one"',
    'Content-Length': String(bytes.length - start),
    ...headers,
  }
  if (start)
    response.writeHead(206, {
      ...told,
      'Content-Range': `bytes ${start}-${bytes.length - 1}/${bytes.length}`,
    })
  else response.writeHead(200, told)
  response.end(bytes.subarray(start))
}

/** Sends the first half, then breaks the connection. */
export function cut(request: IncomingMessage, response: ServerResponse, bytes: Buffer) {
  response.writeHead(200, {
    'Content-Type': 'image/jpeg',
    ETag: '"one"',
    'Content-Length': String(bytes.length),
  })
  response.write(bytes.subarray(0, bytes.length / 2), () => setTimeout(() => response.destroy(), 20))
}

/** A gallery of reconstructions whose photographs are at an archive. */
export async function makeStandIns(origin: string, ids = ['etna']) {
  const root = await makeGallery(ids)
  const viewpoint = {
    ...view,
    camera: { lat: 37, lon: 15, altKm: 408 },
    tiltFromNadirDeg: 30,
    horizontalFieldOfViewDeg: 40,
  }
  for (const id of ids) {
    const archive = { id: 'ISS050-E-1', page: null, file: `${origin}/${id}.JPG` }
    write(root, `lib/catalogue/entries/${id}.json`, {
      ...entry,
      kind: 'reconstruction',
      reconstruction: viewpoint,
      photograph: { ...entry.photograph, archive },
    })
  }
  return root
}
