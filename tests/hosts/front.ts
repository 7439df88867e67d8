import {
  GetObjectCommand,
  HeadObjectCommand,
  S3Client,
  type GetObjectCommandOutput,
} from '@aws-sdk/client-s3'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { headerPrefix } from '@/lib/hosting/publish/read'

/** What a request may ask of an object besides all of it. */
interface Asked {
  Range?: string
  IfNoneMatch?: string
  IfModifiedSince?: Date
}

/**
 * Serves the objects of a bucket as a content delivery network before it does: an address is a key, an
 * object's metadata are headers or a redirect, and what is not there is the 404 page of its language.
 */
export async function serveBucket(bucket: string, port: number) {
  const client = new S3Client({ forcePathStyle: true })
  const read = (Key: string, asked: Asked = {}) =>
    client.send(new GetObjectCommand({ Bucket: bucket, Key, ...asked }))

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse) {
    const key = keyOf(incoming.url!)
    if (key === undefined) return outgoing.writeHead(400).end()
    try {
      await send(await read(key, await asked(incoming, key)), incoming, outgoing)
    } catch (error) {
      const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode
      if (status === 304) return outgoing.writeHead(304).end()
      if (status === 416)
        return outgoing.writeHead(416, { 'Content-Range': `bytes */${await sizeOf(key)}` }).end()
      if (status !== 404) throw error
      await send(await read(missing(key)), incoming, outgoing, 404)
    }
  }

  /** A range is honoured if the object is still the one that `If-Range` names (RFC 9110, section 13.1.5). */
  async function asked({ headers, method }: IncomingMessage, key: string): Promise<Asked> {
    const { range, 'if-range': ifRange, 'if-none-match': IfNoneMatch, 'if-modified-since': since } = headers
    const now =
      range && ifRange ? await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key })) : undefined
    const current = !now || [now.ETag, now.LastModified?.toUTCString()].includes(ifRange as string)
    // As S3 does, several ranges are answered with the whole.
    const Range = method === 'GET' && current && !range?.includes(',') ? range : undefined
    return { Range, IfNoneMatch, IfModifiedSince: since && !IfNoneMatch ? new Date(since) : undefined }
  }

  async function sizeOf(key: string) {
    return (await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))).ContentLength
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error) => {
      // Whoever asked has gone.
      if (error.code === 'ERR_STREAM_PREMATURE_CLOSE') return
      console.error(error)
      if (outgoing.headersSent) outgoing.destroy()
      else outgoing.writeHead(502).end()
    })
  })
  await new Promise<void>((done) => server.listen(port, done))
  return server
}

/** The key at an address; `undefined` where the address is none. */
function keyOf(url: string) {
  try {
    const path = decodeURIComponent(url.split('?')[0]).slice(1)
    return path.includes('\0') ? undefined : path || 'index.html'
  } catch {
    return undefined
  }
}

function missing(key: string) {
  const [language] = key.split('/')
  return language === 'fr' || language === 'en' ? `${language}/404.html` : '404.html'
}

async function send(
  object: GetObjectCommandOutput,
  { method }: IncomingMessage,
  outgoing: ServerResponse,
  status = object.ContentRange ? 206 : 200,
) {
  const { redirect, ...metadata } = object.Metadata ?? {}
  const headers = {
    'Content-Type': object.ContentType,
    'Content-Length': object.ContentLength,
    'Content-Range': object.ContentRange,
    'Cache-Control': object.CacheControl,
    'Content-Disposition': object.ContentDisposition,
    'Accept-Ranges': 'bytes',
    ETag: object.ETag,
    'Last-Modified': object.LastModified?.toUTCString(),
    ...Object.fromEntries(
      Object.entries(metadata)
        .filter(([name]) => name.startsWith(headerPrefix))
        .map(([name, value]) => [name.slice(headerPrefix.length), value]),
    ),
    ...(redirect && { Location: redirect, 'Content-Length': 0 }),
  }
  outgoing.writeHead(
    redirect ? 308 : status,
    Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)) as Record<
      string,
      string
    >,
  )
  if (redirect || method === 'HEAD') {
    ;(object.Body as Readable).destroy()
    outgoing.end()
  } else await pipeline(object.Body as Readable, outgoing)
}
