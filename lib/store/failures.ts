import { parseTarget } from './target'

/**
 * A failure of an S3-compatible server, told in two sentences; `code` is the server's own name for it.
 */
export class StoreFailure extends Error {
  constructor(
    message: string,
    readonly code: string,
    cause: unknown,
    /** The HTTP status; none where no answer came. */
    readonly status?: number,
  ) {
    super(message, { cause })
  }
}

/** What the SDK threw, with the target that it was about. */
interface Failure {
  target: string
  name: string
  message: string
  code?: string
  /** The HTTP status; none where no answer came. */
  status?: number
}

/** Which failures a sentence tells of, and the sentence. */
type Case = [fits: (failure: Failure) => boolean, say: (failure: Failure) => string]

// The first that fits is told.
const cases: Case[] = [
  [
    ({ name, message }) => /credentials/i.test(name) || /credential/i.test(message),
    ({ target }) =>
      `No credentials for ${target} were found. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE.`,
  ],
  [
    ({ message }) => /region is missing/i.test(message),
    ({ target }) =>
      `No region for ${target} is set. Set AWS_REGION; us-east-1 does for a server that has no regions.`,
  ],
  [
    ({ name }) => name === 'NoSuchBucket',
    ({ target }) =>
      `${target} does not exist: the server has no bucket "${parseTarget(target).bucket}". Make the bucket, or name another.`,
  ],
  [
    ({ status }) => status === 403 || status === 401,
    ({ target, name }) =>
      `${target} refuses these credentials (${name}). Give them the right to list, read, write and delete there, or use others.`,
  ],
  [
    ({ name, message }) => name === 'BadDigest' || /sha256mismatch|checksum/i.test(name + message),
    ({ target, name }) =>
      `${target} received other bytes than were sent (${name}). Run the command again; if it fails again, look for what rewrites requests on the way.`,
  ],
  [
    ({ status }) => status === undefined,
    ({ target, name, message, code }) =>
      `${target} does not answer (${code ?? name}: ${message}). Check the network and AWS_ENDPOINT_URL_S3, then run the command again.`,
  ],
  [
    () => true,
    ({ target, status, name, message }) =>
      `${target} answered ${status} (${name}: ${message}). Run the command again; what was sent is kept.`,
  ],
]

/** Puts what the SDK throws into words: what is wrong, and how to mend it. */
export function describeFailure(error: unknown, target: string) {
  if (error instanceof StoreFailure) return error
  const failure = failureOf(error, target)
  const message = cases.find(([fits]) => fits(failure))?.[1](failure)
  return new StoreFailure(message ?? failure.message, failure.code ?? failure.name, error, failure.status)
}

function failureOf(error: unknown, target: string): Failure {
  if (!(error instanceof Error)) return { target, name: 'Error', message: String(error) }
  const { name, message, code, $metadata }: SdkError = error
  return { target, name, message, code, status: $metadata?.httpStatusCode }
}

/** An error of the SDK, or of Node's network under it. */
interface SdkError extends Error {
  code?: string
  $metadata?: { httpStatusCode?: number }
}
