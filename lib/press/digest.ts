import { paths } from '../catalogue/files'
import { readManifest } from '../catalogue/manifest'

let digests: Map<string, string> | undefined

/**
 * The `Repr-Digest` of a press file (RFC 9530): of the whole representation, so the same whether all
 * of it is sent or a range. `undefined` for a name that is no press file.
 */
export function reprDigest(file: string) {
  digests ??= new Map(
    Object.values(readManifest(paths(process.cwd()).manifest)).flatMap(({ press }) =>
      Object.values(press).map(({ file, sha256 }): [string, string] => [file, sha256]),
    ),
  )
  const sha256 = digests.get(file)
  return sha256 && `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`
}
