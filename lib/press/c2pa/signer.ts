import { createHash, createPrivateKey, sign, type KeyObject, type X509Certificate } from 'node:crypto'
import type { SignerFacts } from '../../catalogue/manifest'
import { certificatesIn, parsed } from './pem'

/** Whoever holds a key and its certificate. */
export interface Signer extends SignerFacts {
  /** In DER, the leaf first; a root stands in no signature. */
  certificates: Buffer[]
  /** All certificates that were given, in PEM: public. */
  pem: string
  /** The public key alone, 32 bytes. */
  publicKey: Buffer
  /** The signature of some bytes, 64 bytes (Ed25519, RFC 8032). */
  sign: (bytes: Buffer) => Buffer
}

/** What is read: the key in PKCS#8, and the leaf with the chain above it, both in PEM. */
interface Given {
  key: string
  certificates: string
  /** Where they were read, for what is said of them. */
  paths: { key: string; certificates: string }
  now: Date
}

const yearMs = 366 * 24 * 3600 * 1000
/** Bytes before the key itself in its public form (RFC 8410). */
const spkiHead = 12
/** Bytes of an Ed25519 signature. */
const signatureLength = 64

/**
 * The signer of a key and its certificate, once both are what verifiers ask for (C2PA 2.2, 14.5).
 *
 * @throws Error of two sentences, in which nothing of the key stands.
 */
export function openSigner({ key: keyPem, certificates: certificatesPem, paths, now }: Given): Signer {
  const key = readKey(keyPem, paths.key)
  const chain = readCertificates(certificatesPem, paths.certificates)
  const [leaf] = chain
  if (!leaf.checkPrivateKey(key))
    throw new Error(
      `The certificate in ${paths.certificates} does not belong to the key in ${paths.key}. Set C2PA_KEY and C2PA_CERT to two files that belong together.`,
    )
  checkLeaf(leaf, paths.certificates)
  checkChain(chain, paths.certificates, now)
  const anchor = chain[chain.length - 1]
  const sent = chain.length > 1 && isRoot(anchor) ? chain.slice(0, -1) : chain
  return {
    name: nameOf(leaf),
    until: new Date(earliestEnd(chain).validTo).toISOString().slice(0, 10),
    fingerprint: createHash('sha256').update(anchor.raw).digest('hex'),
    certificates: sent.map(({ raw }) => raw),
    pem: chain.map(String).join(''),
    publicKey: leaf.publicKey.export({ type: 'spki', format: 'der' }).subarray(spkiHead),
    sign: (bytes) => sign(null, bytes, key),
  }
}

/** The same signer before there is anything to sign: what it gives is as long, and is no signature. */
export function unsigned(signer: Signer): Signer {
  return { ...signer, sign: () => Buffer.alloc(signatureLength) }
}

function readKey(pem: string, path: string): KeyObject {
  const key = parsed(() => createPrivateKey(pem))
  if (key?.asymmetricKeyType === 'ed25519') return key
  throw new Error(
    `C2PA_KEY (${path}) holds no private Ed25519 key without a passphrase. Make one with openssl genpkey -algorithm ed25519.`,
  )
}

function readCertificates(pem: string, path: string) {
  const given = certificatesIn(pem)
  const chain = given.filter((each) => each !== undefined)
  if (given.length && chain.length === given.length) return chain
  throw new Error(
    `C2PA_CERT (${path}) holds no certificates in PEM. Put there the key’s own first, then those above it.`,
  )
}

function checkLeaf(leaf: X509Certificate, path: string) {
  // Node calls the purposes of a key its usage.
  if (leaf.ca || !leaf.keyUsage?.length)
    throw new Error(
      `The certificate in C2PA_CERT (${path}) belongs to an authority, or names no purpose, and verifiers refuse it. Have one issued with CA:FALSE and extendedKeyUsage emailProtection.`,
    )
}

function checkChain(chain: X509Certificate[], path: string, now: Date) {
  if (!chain.slice(1).every((above, index) => chain[index].checkIssued(above)))
    throw new Error(
      `The certificates in C2PA_CERT (${path}) do not stand each before the one that issued it. Put the key’s own first, then every one above it in turn.`,
    )
  const later = chain.find(({ validFrom }) => new Date(validFrom) > now)
  if (later)
    throw new Error(
      `${named(later, chain)} in C2PA_CERT (${path}) is valid from ${later.validFrom} on. Sign from that day on, or take another.`,
    )
  // Nothing of ours bears a timestamp: on the day after, every file that was ever signed is refused.
  const first = earliestEnd(chain)
  if (Number(new Date(first.validTo)) - Number(now) < yearMs)
    throw new Error(
      `${named(first, chain)} in C2PA_CERT (${path}) ends on ${first.validTo}, and with it all that it has signed. Take one that is valid for more than a year: 99991231235959Z says that it does not end.`,
    )
}

function earliestEnd(chain: X509Certificate[]) {
  const end = ({ validTo }: X509Certificate) => Number(new Date(validTo))
  return chain.reduce((first, each) => (end(each) < end(first) ? each : first))
}

function named(certificate: X509Certificate, [leaf]: X509Certificate[]) {
  return certificate === leaf ? 'The certificate' : `The certificate of “${nameOf(certificate)}”`
}

function isRoot(certificate: X509Certificate) {
  return certificate.ca && certificate.checkIssued(certificate)
}

/** The organisation of a certificate's subject, or else its common name, or what there is. */
function nameOf({ subject, subjectAltName, serialNumber }: X509Certificate) {
  // Where there is no subject, Node has none, whatever its types say.
  const told = (subject as string | undefined) ?? ''
  const fields = new Map(
    told.split('\n').map((line): [string, string] => {
      const at = line.indexOf('=')
      return [line.slice(0, at), line.slice(at + 1)]
    }),
  )
  return fields.get('O') ?? fields.get('CN') ?? (told || subjectAltName || serialNumber)
}
