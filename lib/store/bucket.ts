import { createHash } from 'node:crypto'
import { describeFailure } from './failures'
import { parseTarget } from './target'

/** What a listing says of an object: its key, its entity tag without quotes, and its bytes. */
export interface Listed {
  key: string
  etag: string
  bytes: number
}

/** What an object says of itself. */
export interface Head {
  etag: string
  metadata: Record<string, string>
  /** Where it leads, if the store keeps redirects and it has one. */
  redirect?: string
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
  /**
   * Refused with 412 if there is an object at the key (RFC 9110, section 13.1.2); some stores pass over it.
   */
  onlyNew?: boolean
}

/** The objects under one prefix of one bucket. Keys are relative to the prefix. */
export interface Bucket {
  target: string
  /** All objects, sorted by key, a thousand at a time in memory. */
  list(): AsyncGenerator<Listed>
  /** What an object says of itself, or `undefined` where there is none. */
  head(key: string): Promise<Head | undefined>
  get(key: string): Promise<Uint8Array | undefined>
  /**
   * Sends an object and returns its entity tag. The server refuses bytes that are not those of the checksums.
   */
  put(key: string, object: Sending): Promise<string>
  remove(key: string): Promise<void>
}

/**
 * Opens a bucket of any S3-compatible server. Credentials, region and endpoint come from where the AWS SDK
 * looks for them.
 */
export async function openBucket(target: string): Promise<Bucket> {
  const { bucket: Bucket, prefix } = parseTarget(target)
  // The SDK warns of what its later versions want of Node; this one is pinned.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'
  // Loaded only here: a run without a store does not wait for it.
  const s3 = await import('@aws-sdk/client-s3')
  const client = makeClient(s3)
  const named = (key: string) => ({ Bucket, Key: prefix + key })
  /** Puts a failure into words. */
  const inWords = <T>(answer: Promise<T>) =>
    answer.catch((error: unknown) => {
      throw describeFailure(error, target)
    })

  async function* list() {
    const pages = s3.paginateListObjectsV2({ client }, { Bucket, Prefix: prefix })[Symbol.asyncIterator]()
    let last = ''
    for (let page = await inWords(pages.next()); !page.done; page = await inWords(pages.next())) {
      for (const { Key = prefix, ETag, Size = 0 } of page.value.Contents ?? []) {
        const key = Key.slice(prefix.length)
        if (key < last) throw unsorted(target, key, last)
        last = key
        yield { key, etag: unquote(ETag), bytes: Size }
      }
    }
  }

  return {
    target,
    list,
    async head(key) {
      const found = await inWords(orNothing(client.send(new s3.HeadObjectCommand(named(key)))))
      return (
        found && {
          etag: unquote(found.ETag),
          metadata: found.Metadata ?? {},
          redirect: found.WebsiteRedirectLocation,
        }
      )
    },
    async get(key) {
      const found = await inWords(orNothing(client.send(new s3.GetObjectCommand(named(key)))))
      return found?.Body && inWords(found.Body.transformToByteArray())
    },
    async put(key, object) {
      const { ETag } = await inWords(
        client.send(new s3.PutObjectCommand({ ...named(key), ...inputOf(object) })),
      )
      return unquote(ETag)
    },
    async remove(key) {
      await inWords(client.send(new s3.DeleteObjectCommand(named(key))))
    },
  }
}

function unsorted(target: string, key: string, last: string) {
  return new Error(
    `${target} lists "${key}" after "${last}", and S3 lists objects by their keys (ListObjectsV2). Publish to a bucket that does: those of one zone do not.`,
  )
}

function makeClient({ S3Client }: typeof import('@aws-sdk/client-s3')) {
  return new S3Client({
    // A server of one's own has no host name for every bucket.
    forcePathStyle: Boolean(process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL),
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 5_000,
      requestTimeout: 300_000,
      httpsAgent: { maxSockets: 32 },
      httpAgent: { maxSockets: 32 },
    },
  })
}

/** An answer, or `undefined` where there is no such object. */
function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  return answer.catch((error: Error) => {
    if (error.name === 'NoSuchKey' || error.name === 'NotFound') return undefined
    throw error
  })
}

/** Both checksums: every server checks the older one, and a newer one keeps the SHA-256 with the object. */
function inputOf({ body, redirect, onlyNew, ...sent }: Sending) {
  return {
    IfNoneMatch: onlyNew ? '*' : undefined,
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
