import { readFileSync } from 'node:fs'

/**
 * The certificates, in PEM, of those whose signatures of originals are trusted: the file that `C2PA_TRUST`
 * names. `undefined` where it names none, and then nobody is.
 *
 * @throws Error of two sentences if it cannot be read, or holds no certificate.
 */
export function trustedSigners(path = process.env.C2PA_TRUST): string | undefined {
  if (!path) return undefined
  const pem = read(path)
  if (pem.includes('-----BEGIN CERTIFICATE-----')) return pem
  throw new Error(
    `C2PA_TRUST (${path}) holds no certificates in PEM. Put there those whose signatures are to be trusted, or leave it unset.`,
  )
}

function read(path: string) {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Error(`C2PA_TRUST (${path}) cannot be read. Mend the path, or leave it unset.`, { cause })
  }
}
