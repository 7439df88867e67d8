import { createHash } from 'node:crypto'
import { sumsSigned } from '../site/files'
import type { Signer } from './c2pa/signer'

const { identity, namespace } = sumsSigned
const keyType = 'ssh-ed25519'
const magic = Buffer.from('SSHSIG')
const hashName = 'sha512'

/**
 * A text's signature as OpenSSH writes and reads it (PROTOCOL.sshsig): the same text has the same one.
 */
export function sshSignature(text: string, { publicKey, sign }: Pick<Signer, 'publicKey' | 'sign'>) {
  const hash = createHash(hashName).update(text).digest()
  const context = [string(namespace), string(''), string(hashName)]
  const signature = sign(Buffer.concat([magic, ...context, string(hash)]))
  const version = Buffer.from([0, 0, 0, 1])
  const signed = Buffer.concat([string(keyType), string(signature)])
  const key = string(sshKey(publicKey))
  return armoured(Buffer.concat([magic, version, key, ...context, string(signed)]))
}

/** The file by which `ssh-keygen -Y verify` knows whose signature it is. */
export function allowedSigners({ publicKey }: Pick<Signer, 'publicKey'>) {
  return `${identity} namespaces="${namespace}" ${keyType} ${sshKey(publicKey).toString('base64')}\n`
}

function sshKey(publicKey: Buffer) {
  return Buffer.concat([string(keyType), string(publicKey)])
}

/** Bytes with their length before them (RFC 4251, 5). */
function string(value: string | Buffer) {
  const bytes = Buffer.from(value)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

function armoured(bytes: Buffer) {
  const lines = bytes.toString('base64').match(/.{1,70}/g) ?? []
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n')
}
