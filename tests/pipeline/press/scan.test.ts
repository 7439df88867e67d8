import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sha256Of } from '@/lib/disk/hash'
import { jpegOf, scanStamp } from '@/lib/pipeline/press/scan'
import type { Job } from '@/lib/pipeline/surface'
import { noStore, type Store } from '@/lib/store/variants'
import { picture } from '../../helpers/gallery'

/** A job whose original cannot be read, so that whatever is returned was made before. */
function jobOf(bytes: Buffer, told: { sha256?: string; store?: Store } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'proxima-etna.jpg'), bytes)
  const inspection = { format: 'png', sha256: 'of the original' }
  const stamp = scanStamp({ inspection } as Job)
  const written = { file: 'proxima-etna.jpg', scan: stamp, sha256: told.sha256 ?? sha256Of(bytes) }
  const job = {
    image: { id: 'etna' },
    original: join(folder, 'gone.png'),
    inspection,
    known: { press: { fr: written } },
    folders: { press: folder },
    store: told.store ?? noStore,
  } as unknown as Job
  return { job, stamp }
}

test('while the original stays, its scan is taken from a file that is there, and nothing is decoded', async () => {
  const bytes = await picture(8, 8).jpeg().toBuffer()
  const { job, stamp } = jobOf(bytes)
  expect(await jpegOf(job, stamp)).toEqual(bytes)
})

test('a file that has changed, or is of another original, gives no scan', async () => {
  const bytes = await picture(8, 8).jpeg().toBuffer()
  const spoilt = jobOf(bytes, { sha256: sha256Of(Buffer.from('another')) })
  await expect(jpegOf(spoilt.job, spoilt.stamp)).rejects.toThrow(/gone\.png/)
  const { job } = jobOf(bytes)
  await expect(jpegOf(job, 'another stamp')).rejects.toThrow(/gone\.png/)
})

test('what another machine has encoded is taken from where it gave it', async () => {
  const given = await picture(8, 8, 1).jpeg().toBuffer()
  const asked: string[] = []
  const store: Store = {
    ...noStore,
    fetch: async (name) => {
      asked.push(name)
      return given
    },
  }
  const { job } = jobOf(Buffer.from('spoilt'), { sha256: '', store })
  expect(await jpegOf(job, 'abc')).toBe(given)
  expect(asked).toEqual(['press/etna-abc.jpg'])
})

test('the scan of a JPEG depends on its bytes alone, that of another format on how it is encoded too', () => {
  const stampOf = (format: string, sha256: string) => scanStamp({ inspection: { format, sha256 } } as Job)
  expect(stampOf('jpeg', 'a')).not.toBe(stampOf('png', 'a'))
  expect(stampOf('png', 'a')).not.toBe(stampOf('png', 'b'))
})
