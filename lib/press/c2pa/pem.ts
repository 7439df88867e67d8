import { X509Certificate } from 'node:crypto'

/** A certificate in PEM (RFC 7468), be its end missing. */
const block = /-----BEGIN CERTIFICATE-----[\s\S]*?(?:-----END CERTIFICATE-----|$)/g

/** The certificates of a text in their order, `undefined` for each that cannot be read. */
export function certificatesIn(pem: string) {
  return (pem.match(block) ?? []).map((each) => parsed(() => new X509Certificate(each)))
}

/** What is read, or nothing where it cannot be: OpenSSL's own words could show what stands in a file. */
export function parsed<T>(read: () => T) {
  try {
    return read()
  } catch {
    return undefined
  }
}
