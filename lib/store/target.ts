/**
 * The bucket and prefix of `s3://bucket/prefix`.
 * @throws Error on anything else.
 */
export function parseTarget(target: string) {
  const [, bucket, prefix = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(target) ?? []
  if (!bucket) throw new Error(`"${target}" names no bucket. Write it as s3://bucket or s3://bucket/prefix.`)
  return { bucket, prefix: prefix.replace(/\/*$/, prefix && '/').replace(/^\/$/, '') }
}
