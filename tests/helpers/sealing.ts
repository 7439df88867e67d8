import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Entries } from '@/lib/press/c2pa/cbor'
import { cborAssertion } from '@/lib/press/c2pa/hashed'
import { boxesIn, openSuperbox, superbox } from '@/lib/press/c2pa/jumbf'
import { APP11, segmentsOf, storeIn } from '@/lib/press/c2pa/segments'
import { signJpeg } from '@/lib/press/c2pa/proof'
import { openSigner, type Signer } from '@/lib/press/c2pa/signer'
import type { Signing } from '@/lib/press/c2pa/store'
import { judge } from '@/lib/press/c2pa/verify'
import { joinJpeg, splitJpeg } from '@/lib/press/metadata/jpeg'
import { issue, purposes, type Asked } from './certificates'

/** A root, a certificate under it, and whoever signs with its key. */
export function makeHouse(asked: Partial<Asked> = {}) {
  const root = issue({ name: 'A root', isAuthority: true })
  const leaf = issue({ name: 'Proxima', purposes, issuer: root, ...asked })
  return { root, leaf, certificates: leaf.pem + root.pem }
}

/** The signer of a house. */
export function signerIn({ leaf, certificates }: ReturnType<typeof makeHouse>): Signer {
  const paths = { key: 'key.pem', certificates: 'certificates.pem' }
  return openSigner({ key: leaf.keyPem, certificates, paths, now: new Date('2027-01-01') })
}

/** The settings that have a build sign, their files in a folder that is gone when the test is. */
export function settingsOf({ leaf, certificates }: ReturnType<typeof makeHouse>) {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const settings = { C2PA_KEY: join(folder, 'key.pem'), C2PA_CERT: join(folder, 'certificates.pem') }
  writeFileSync(settings.C2PA_KEY, leaf.keyPem)
  writeFileSync(settings.C2PA_CERT, certificates)
  return settings
}

/** What is signed of an original that is opened. */
export function signingOf(signer: Signer, parent: Partial<Signing['parent']> = {}): Signing {
  return {
    signer,
    parent: { title: 'etna', format: 'image/jpeg', sha256: 'ab'.repeat(32), ...parent },
    isTranscoded: false,
  }
}

/** A sealed JPEG whose store has lost every manifest but the active one. */
export function withoutParents(jpeg: Buffer) {
  const { segments, rest } = splitJpeg(jpeg)
  const [outer] = boxesIn(storeIn(segments)!)
  const active = openSuperbox(outer)!.boxes.at(-1)!
  const others = segments.filter(({ marker }) => marker !== APP11)
  return joinJpeg([...segmentsOf(superbox('c2pa', 'c2pa', active.whole)), ...others], rest)
}

/** How the reference implementation finds a picture: its standing, and the codes of what fails. */
export async function found(bytes: Buffer, trust?: string) {
  const { standing, findings } = await judge(bytes, { trust, day: '2027-01-01' })
  return { standing, codes: [...new Set(findings.failure.map(({ code }) => code))] }
}

/** A JPEG as a camera signs it: where somebody stood, who it was, how the picture came about, and more of that. */
export function signedByCamera(
  jpeg: Buffer,
  signer: Signer,
  more: { sourceType?: string; action?: Entries } = {},
) {
  const position: Entries = {
    '@context': { exif: 'http://ns.adobe.com/exif/1.0/' },
    'exif:GPSLatitude': '43,36.3N',
  }
  const type = more.sourceType ?? 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture'
  const said = {
    title: 'IMG_0001.JPG',
    assertions: [
      cborAssertion('c2pa.actions.v2', {
        actions: [{ action: 'c2pa.created', digitalSourceType: type, ...more.action }],
      }),
      cborAssertion('org.example.place', position),
      cborAssertion('org.example.author', { name: 'Taro Nikon' }),
    ],
  }
  return signJpeg(jpeg, said, signer)
}
