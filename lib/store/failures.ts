import { parseTarget } from './target'

/**
 * A failure of an S3-compatible server that has been told in two sentences; `code` is the server's own name
 * for it.
 */
export class StoreFailure extends Error {
  constructor(
    message: string,
    readonly code: string,
    cause: unknown,
  ) {
    super(message, { cause })
  }
}

/** Puts what the SDK throws into words: what is wrong, and how to mend it. */
export function describeFailure(error: unknown, target: string) {
  if (error instanceof StoreFailure) return error
  const { name, message, code, $metadata } = error as Error & {
    code?: string
    $metadata?: { httpStatusCode?: number }
  }
  const status = $metadata?.httpStatusCode
  return new StoreFailure(sentences(), code ?? name, error)

  function sentences() {
    if (/credentials/i.test(name) || /credential/i.test(message))
      return `No credentials for ${target} were found. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE.`
    if (/region is missing/i.test(message))
      return `No region for ${target} is set. Set AWS_REGION; us-east-1 does for a server that has no regions.`
    if (name === 'NoSuchBucket')
      return `${target} does not exist: the server has no bucket "${parseTarget(target).bucket}". Make the bucket, or name another.`
    if (status === 403 || status === 401)
      return `${target} refuses these credentials (${name}). Give them the right to list, read, write and delete there, or use others.`
    if (name === 'BadDigest' || /sha256mismatch|checksum/i.test(name + message))
      return `${target} received other bytes than were sent (${name}). Run the command again; if it fails again, look for what rewrites requests on the way.`
    if (status === undefined)
      return `${target} does not answer (${code ?? name}: ${message}). Check the network and AWS_ENDPOINT_URL_S3, then run the command again.`
    return `${target} answered ${status} (${name}: ${message}). Run the command again; what was sent is kept.`
  }
}
