import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sha256Of } from '@/lib/disk/hash'
import { openJpeg, scanStamp, sourceOf } from '@/lib/pipeline/press/scan'
import type { Job } from '@/lib/pipeline/surface'
import { pressFields } from '@/lib/press/file'
import { embed } from '@/lib/press/metadata/embed'
import { noStore, type Store } from '@/lib/store/variants'
import { exiftool } from '../../helpers/exiftool'
import { picture } from '../../helpers/gallery'
import { etna, interfaceWords } from '../../helpers/image'

/** What is given is there only while it is used. */
const copied = (jpeg: Buffer) => Buffer.from(jpeg)
const withJpeg = async (job: Job, stamp: string, work: typeof copied) => (await openJpeg(job, stamp))(work)

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
  expect(await withJpeg(job, stamp, copied)).toEqual(bytes)
})

test('a file that has changed, or is of another original, gives no scan', async () => {
  const bytes = await picture(8, 8).jpeg().toBuffer()
  const spoilt = jobOf(bytes, { sha256: sha256Of(Buffer.from('another')) })
  await expect(withJpeg(spoilt.job, spoilt.stamp, copied)).rejects.toThrow(/gone\.png/)
  const { job } = jobOf(bytes)
  await expect(withJpeg(job, 'another stamp', copied)).rejects.toThrow(/gone\.png/)
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
  expect(await withJpeg(job, 'abc', copied)).toEqual(given)
  expect(asked).toEqual(['press/etna-abc.jpg'])
})

test('the scan of a JPEG depends on its bytes alone, that of another format on how it is encoded too', () => {
  const stampOf = (format: string, sha256: string) => scanStamp({ inspection: { format, sha256 } } as Job)
  expect(stampOf('jpeg', 'a')).not.toBe(stampOf('png', 'a'))
  expect(stampOf('png', 'a')).not.toBe(stampOf('png', 'b'))
})

test('camera data of originals that are no JPEG leave with the JPEG that is made of them, upright', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const formats = ['png', 'tiff', 'webp', 'avif'] as const
  const originals = formats.map((format) => join(folder, `etna.${format}`))
  for (const [index, format] of formats.entries())
    writeFileSync(originals[index], await picture(80, 60).toFormat(format).toBuffer())
  const written = spawnSync('exiftool', [
    ...[
      '-q',
      '-overwrite_original',
      '-n',
      '-EXIF:Orientation=6',
      '-EXIF:Model=D5',
      '-EXIF:ExposureTime=0.002',
    ],
    ...['-EXIF:DateTimeOriginal=2017:03:19 10:11:12', '-EXIF:XResolution=240', '-EXIF:YResolution=240'],
    ...['-EXIF:ImageDescription=OLD', '-EXIF:GPSLatitude=43', '-XMP-aux:Lens=800 mm', '-XMP-dc:Title=OLD'],
    ...originals,
  ])
  expect(String(written.stderr)).toBe('')
  const fields = pressFields(etna, 'fr', interfaceWords)
  const files: string[] = []
  for (const [index, format] of formats.entries()) {
    const inspection = { format: format === 'avif' ? 'heif' : format, sha256: format }
    const job = { image: etna, original: originals[index], inspection, store: noStore } as unknown as Job
    const jpeg = await withJpeg(job, format, copied)
    const { heads, rest } = embed(jpeg, [fields], { source: await sourceOf(job) })
    files.push(join(folder, `${format}.jpg`))
    writeFileSync(files[index], Buffer.concat([...heads, ...rest]))
  }
  const all = exiftool('-n', '-validate', '-all', ...files)
  // 80 × 60 on its side; AVIF is turned by a property of its own, whatever EXIF says (ISO 23008-12, 6.5.10).
  expect(all.map((told) => told['File:ImageWidth'])).toEqual([60, 60, 60, 80])
  for (const told of all) {
    expect(told).toMatchObject({
      'ExifTool:Validate': '0 0 0',
      'IFD0:Model': 'D5',
      'IFD0:XResolution': 240,
      'JFIF:XResolution': 240,
      'ExifIFD:ExposureTime': 0.002,
      'ExifIFD:DateTimeOriginal': '2017:03:19 10:11:12',
      'XMP-aux:Lens': '800 mm',
    })
    expect(told).not.toHaveProperty('IFD0:Orientation')
    expect(JSON.stringify(told)).not.toMatch(/OLD|GPS(?!Latitude"|Longitude")/)
  }
})

test('a JPEG speaks for itself', async () => {
  expect(await sourceOf({ inspection: { format: 'jpeg' } } as Job)).toBeUndefined()
})
