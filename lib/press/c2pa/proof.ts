import { sourceTypeAddress } from '../../catalogue/sourcetypes'
import { joinJpeg, splitJpeg } from '../metadata/jpeg'
import { boxesHash, hashScans } from './boxes'
import { cborAssertion } from './hashed'
import { segmentsOf } from './segments'
import type { Signer } from './signer'
import { storeOf, type Said } from './store'

/**
 * Signs a JPEG with nothing to say but that it was made, and asks the reference implementation of it: what it
 * refuses of a certificate (C2PA 2.2, 14.5) it would refuse of every press file.
 *
 * @throws Error of two sentences if it does not find the file to be as it was signed.
 */
export async function proveSigner(signer: Signer, jpeg: Buffer, path: string) {
  const { judge } = await import('./verify')
  const created = cborAssertion('c2pa.actions.v2', {
    actions: [{ action: 'c2pa.created', digitalSourceType: sourceTypeAddress('dataDrivenMedia') }],
  })
  const { standing, findings } = await judge(signJpeg(jpeg, { title: '', assertions: [created] }, signer))
  if (standing === 'unknown') return
  const codes = findings.failure
    .map(({ code }) => code)
    .filter((code) => code !== 'signingCredential.untrusted')
  throw new Error(
    `What the certificate in C2PA_CERT (${path}) signs is refused by verifiers (${codes.join(', ')}). Have one issued with CA:FALSE, keyUsage digitalSignature, extendedKeyUsage emailProtection, and both key identifiers.`,
  )
}

/** A JPEG with a seal of its own before all else in it, that of nothing else made before. */
export function signJpeg(jpeg: Buffer, said: Pick<Said, 'title' | 'assertions'>, signer: Signer) {
  const { segments, rest } = splitJpeg(jpeg)
  // Any seal will do to say where it stands: its box is not hashed.
  const binding = boxesHash([...segmentsOf(Buffer.alloc(64)), ...segments], hashScans([rest]))
  const store = storeOf({ ...said, before: [], redacted: [] }, binding, signer)
  return joinJpeg([...segmentsOf(store), ...segments], rest)
}
