import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'

// Certificates made here from nothing (RFC 5280), so that tests say until when they hold and what for.

/** What a certificate says; who issues it is its own issuer where nobody is named. */
export interface Asked {
  name: string
  isAuthority?: boolean
  purposes?: string[]
  from?: string
  until?: string
  issuer?: Issued
  /** Where it is asked whether the certificate was revoked. */
  ocsp?: string
}

/** A key with its certificate. */
export interface Issued {
  name: string
  key: KeyObject
  publicKey: Buffer
  pem: string
  keyPem: string
}

const ed25519 = '1.3.101.112'
/** C2PA's own purpose, and that of signed mail. */
export const purposes = ['1.3.6.1.4.1.62558.2.1', '1.3.6.1.5.5.7.3.4']

export function issue(asked: Asked): Issued {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const bytes = spki.subarray(12)
  const issuer = asked.issuer ?? { name: asked.name, key: privateKey, publicKey: bytes }
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(
      0x02,
      createHash('sha256')
        .update(bytes)
        .digest()
        .subarray(0, 8)
        .map((byte, i) => (i ? byte : 1)),
    ),
    der(0x30, oid(ed25519)),
    nameOf(issuer.name),
    der(0x30, time(asked.from ?? '2020-01-01'), time(asked.until ?? '9999-12-31')),
    nameOf(asked.name),
    spki,
    der(0xa3, der(0x30, ...extensions(asked, bytes, issuer.publicKey))),
  )
  const signature = sign(null, body, issuer.key)
  const whole = der(0x30, body, der(0x30, oid(ed25519)), der(0x03, Buffer.from([0]), signature))
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? []
  return {
    name: asked.name,
    key: privateKey,
    publicKey: bytes,
    pem: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    keyPem: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  }
}

function extensions(
  { isAuthority = false, purposes: asked = [], ocsp }: Asked,
  own: Buffer,
  issuers: Buffer,
) {
  const critical = der(0x01, Buffer.from([0xff]))
  const id = (key: Buffer) => createHash('sha1').update(key).digest()
  // keyCertSign and cRLSign, or digitalSignature.
  const usage = isAuthority ? [1, 0x06] : [7, 0x80]
  const all = [
    [oid('2.5.29.19'), critical, der(0x04, der(0x30, ...(isAuthority ? [critical] : [])))],
    [oid('2.5.29.15'), critical, der(0x04, der(0x03, Buffer.from(usage)))],
    [oid('2.5.29.14'), der(0x04, der(0x04, id(own)))],
    [oid('2.5.29.35'), der(0x04, der(0x30, der(0x80, id(issuers))))],
    ...(ocsp ? [[oid('1.3.6.1.5.5.7.1.1'), der(0x04, der(0x30, access(ocsp)))]] : []),
    ...(asked.length ? [[oid('2.5.29.37'), der(0x04, der(0x30, ...asked.map(oid)))]] : []),
  ]
  return all.map((parts) => der(0x30, ...parts))
}

function access(url: string) {
  return der(0x30, oid('1.3.6.1.5.5.7.48.1'), der(0x86, Buffer.from(url)))
}

function nameOf(name: string) {
  const text = (type: string, value: string) => der(0x31, der(0x30, oid(type), der(0x0c, Buffer.from(value))))
  return der(0x30, text('2.5.4.10', name), text('2.5.4.3', name))
}

/** Two digits of a year until 2049, four from then on (RFC 5280, 4.1.2.5). */
function time(day: string) {
  const digits = `${day.replaceAll('-', '')}235959Z`
  const isLate = Number(day.slice(0, 4)) >= 2050
  return der(isLate ? 0x18 : 0x17, Buffer.from(isLate ? digits : digits.slice(2)))
}

function oid(dotted: string) {
  const [first, second, ...others] = dotted.split('.').map(Number)
  const bytes = [first * 40 + second, ...others].flatMap((arc) => {
    const digits = [arc & 0x7f]
    for (let rest = Math.floor(arc / 128); rest; rest = Math.floor(rest / 128))
      digits.unshift((rest % 128) | 0x80)
    return digits
  })
  return der(0x06, Buffer.from(bytes))
}

function der(tag: number, ...parts: Uint8Array[]) {
  const content = Buffer.concat(parts)
  const { length } = content
  const long = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...long]), content])
}
