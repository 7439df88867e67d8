import { readFileSync } from 'node:fs'
import { certificatesIn } from './pem'

/**
 * The certificates, in PEM, of those whose signatures of originals are trusted: the file that `C2PA_TRUST`
 * names. `undefined` where it names none, and then nobody is.
 *
 * @throws Error of two sentences if it cannot be read, holds no certificate, or one that cannot be read: a
 * verifier leaves that out without a word, and its signers would be unknown.
 */
export function trustedSigners(path = process.env.C2PA_TRUST): string | undefined {
  if (!path) return undefined
  const pem = read(path)
  const certificates = certificatesIn(pem)
  if (!certificates.length)
    throw new Error(
      `C2PA_TRUST (${path}) holds no certificates in PEM. Put there those whose signatures are to be trusted, or leave it unset.`,
    )
  const unreadable = certificates.indexOf(undefined) + 1
  if (unreadable)
    throw new Error(
      `C2PA_TRUST (${path}) holds a certificate that cannot be read (${unreadable} of ${certificates.length}). Put it there anew as PEM, or take it out.`,
    )
  return pem
}

function read(path: string) {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Error(`C2PA_TRUST (${path}) cannot be read. Mend the path, or leave it unset.`, { cause })
  }
}
