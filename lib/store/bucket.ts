import { createHash } from 'node:crypto'
import { describeFailure } from './failures'
import { parseTarget } from './target'

/** What a listing says of an object: its entity tag without quotes, and its bytes. */
export interface Listed {
  etag: string
  bytes: number
}

/** An object as it is sent. `metadata` is the user's own: lower-case names, at most 2 KB in all. */
export interface Sending {
  body: Uint8Array
  contentType?: string
  cacheControl?: string
  contentDisposition?: string
  contentEncoding?: string
  contentLanguage?: string
  metadata?: Record<string, string>
  /** Where a store that hosts websites leads whoever asks for it. */
  redirect?: string
}

/** The objects under one prefix of one bucket. Keys are relative to the prefix. */
export interface Bucket {
  target: string
  list(): Promise<Map<string, Listed>>
  /** The tag and metadata of an object, or `undefined` where there is none. */
  head(key: string): Promise<{ etag: string; metadata: Record<string, string> } | undefined>
  get(key: string): Promise<Uint8Array | undefined>
  /**
   * Sends an object and returns its entity tag. The server refuses bytes that are not those of the checksums.
   */
  put(key: string, object: Sending): Promise<string>
  remove(key: string): Promise<void>
}

/**
 * Opens a bucket of any S3-compatible server. Credentials, region and endpoint come from where the AWS SDK
 * looks for them; the SDK itself is loaded only here, for what needs no store waits for none.
 */
export async function openBucket(target: string): Promise<Bucket> {
  const { bucket: Bucket, prefix } = parseTarget(target)
  // It warns of what its later versions want of Node; this one is pinned.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'
  const s3 = await import('@aws-sdk/client-s3')
  // A server of one's own has no host name for every bucket.
  const forcePathStyle = Boolean(process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL)
  const client = new s3.S3Client({
    forcePathStyle,
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 5_000,
      requestTimeout: 300_000,
      httpsAgent: { maxSockets: 32 },
      httpAgent: { maxSockets: 32 },
    },
  })
  const ask = <T>(request: () => Promise<T>) =>
    request().catch((error) => {
      throw describeFailure(error, target)
    })
  const orNothing = <T>(request: () => Promise<T>) =>
    ask(() =>
      request().catch((error) => {
        if (error.name === 'NoSuchKey' || error.name === 'NotFound') return undefined
        throw error
      }),
    )
  const named = (key: string) => ({ Bucket, Key: prefix + key })

  return {
    target,
    list: () =>
      ask(async () => {
        const listed = new Map<string, Listed>()
        for await (const { Contents = [] } of s3.paginateListObjectsV2(
          { client },
          { Bucket, Prefix: prefix },
        )) {
          for (const { Key, ETag, Size } of Contents)
            listed.set(Key!.slice(prefix.length), { etag: unquote(ETag), bytes: Size! })
        }
        return listed
      }),
    head: (key) =>
      orNothing(async () => {
        const { ETag, Metadata } = await client.send(new s3.HeadObjectCommand(named(key)))
        return { etag: unquote(ETag), metadata: Metadata ?? {} }
      }),
    get: (key) =>
      orNothing(async () =>
        (await client.send(new s3.GetObjectCommand(named(key)))).Body!.transformToByteArray(),
      ),
    put: (key, object) =>
      ask(async () =>
        unquote((await client.send(new s3.PutObjectCommand({ ...named(key), ...input(object) }))).ETag),
      ),
    remove: (key) => ask(async () => void (await client.send(new s3.DeleteObjectCommand(named(key))))),
  }
}

/** Both checksums: every server checks the older one, and a newer one keeps the SHA-256 with the object. */
function input({ body, redirect, ...sent }: Sending) {
  return {
    Body: body,
    ContentMD5: createHash('md5').update(body).digest('base64'),
    ChecksumSHA256: createHash('sha256').update(body).digest('base64'),
    ContentType: sent.contentType,
    CacheControl: sent.cacheControl,
    ContentDisposition: sent.contentDisposition,
    ContentEncoding: sent.contentEncoding,
    ContentLanguage: sent.contentLanguage,
    Metadata: sent.metadata,
    WebsiteRedirectLocation: redirect,
  }
}

function unquote(etag = '') {
  return etag.replaceAll('"', '')
}
