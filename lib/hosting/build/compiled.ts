import { once } from 'node:events'
import { createServer, request, type IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type next from 'next'
import { z } from 'zod'
import { readJson } from '../../disk/read'

/** What the compiled site answers with. */
export interface Answer {
  status: number
  type: string
  body: Buffer
  /** What Next says of the copy that it keeps: nothing where it keeps none. */
  cache?: string | string[]
}

const addressSchema = z.object({ port: z.number() })
const configSchema = z.object({ config: z.looseObject({}) })
const manifestSchema = z.object({ preview: z.object({ previewModeId: z.string() }) })

/**
 * The site that is compiled in the current folder, in this process: Next's own production server, on loopback
 * and on a port of the system's choice. It draws every page anew that it is asked for, as `next build` draws
 * it; a document it draws for whoever asks, and `next build` draws none.
 */
export async function openCompiled() {
  const require = createRequire(resolve('package.json'))
  const { default: createNext = require('next') }: { default?: typeof next } = require('next')
  // The server itself, without the one around it that would read `next.config.ts` anew, in half a second.
  const app = createNext({ dev: false, dir: resolve('.'), customServer: false, conf: configOf('.next') })
  await app.prepare()
  const server = createServer(app.getRequestHandler()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = addressSchema.parse(server.address())
  // By this header Next's own `revalidatePath` tells it to draw a page and not to look for one that is kept.
  const headers = { 'x-prerender-revalidate': previewId() }
  return {
    /** Draws the page at a path of the site. */
    async draw(path: string): Promise<Answer> {
      const asking = request({ host: '127.0.0.1', port, path, headers, agent: false })
      const [response]: IncomingMessage[] = await once(asking.end(), 'response')
      const { statusCode = 0, headers: told } = response
      return {
        status: statusCode,
        type: told['content-type'] ?? '',
        body: await buffer(response),
        cache: told['x-nextjs-cache'],
      }
    },
  }
}

/** The settings that the site was compiled with. */
function configOf(folder: string) {
  return configSchema.parse(readJson(join(folder, 'required-server-files.json'))).config
}

function previewId() {
  return manifestSchema.parse(readJson(join('.next', 'prerender-manifest.json'))).preview.previewModeId
}
