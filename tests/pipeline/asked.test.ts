import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Verdicts } from '@/lib/catalogue/credentials'
import type { Inspections } from '@/lib/pipeline/originals'
import { judgeSeals, verdictsOf } from '@/lib/pipeline/verdicts'
import { corpus } from '../helpers/corpus'
import { makeGallery } from '../helpers/gallery'
import { etnaVerdict } from '../helpers/image'
import { galleryOf } from '../helpers/opened'
import { makeHouse, signedByCamera, signerIn } from '../helpers/sealing'

/** A gallery on the disk whose only original is signed, and what runs find of that, one after the other. */
async function signedGallery() {
  const root = await makeGallery()
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const signed = signedByCamera(await corpus.plain(), signerIn(makeHouse()))
  writeFileSync(join(root, 'lib/catalogue/originals/etna.jpg'), signed)
  let inspections = { 'etna.jpg': { sha256: 'a', format: 'jpeg', sealed: true } } as unknown as Inspections
  return async (verdicts: Verdicts) => {
    const gallery = galleryOf({ root, verdicts })
    const before = (inspections = { ...inspections })['etna.jpg']
    await judgeSeals(gallery, inspections)
    return { kept: verdictsOf(gallery, inspections), isNews: inspections['etna.jpg'] !== before }
  }
}

function onDay(day: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) })
  onTestFinished(() => void vi.useRealTimers())
}

test('the day of a verdict is the one on which it was asked, whatever moment a build takes for its own', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '0')
  onTestFinished(() => void vi.unstubAllEnvs())
  onDay('2027-03-04')
  const run = await signedGallery()
  expect((await run({})).kept).toMatchObject({ a: { standing: 'unknown', day: '2027-03-04' } })
})

test('what is kept is not asked again, and is the same in every run', async () => {
  const run = await signedGallery()
  const kept = { a: { ...etnaVerdict, day: '2020-01-01' } }
  expect(await run(kept)).toEqual({ kept, isNews: true })
  // Read anew from the disk, it is another object that says the same.
  expect(await run(structuredClone(kept))).toEqual({ kept, isNews: false })
})

test('a line that is taken out has the verifier asked anew', async () => {
  onDay('2027-03-04')
  const run = await signedGallery()
  const { kept } = await run({})
  expect((await run(kept)).kept).toEqual(kept)
  onDay('2027-05-06')
  expect((await run(kept)).kept).toMatchObject({ a: { day: '2027-03-04' } })
  expect((await run({})).kept).toMatchObject({ a: { day: '2027-05-06' } })
})
