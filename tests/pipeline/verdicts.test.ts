import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { buildImages } from '@/lib/pipeline/images'
import { checkAll } from '@/lib/pipeline/inspect'
import { corpus } from '../helpers/corpus'
import { makeGallery, quick } from '../helpers/gallery'
import { makeHouse, signedByCamera, signerIn } from '../helpers/sealing'

vi.mock('@contentauth/c2pa-wasm', () => {
  throw new Error('The verifier is loaded.')
})

test('a gallery without seals does not load the verifier, nor keep anything; one with a seal does', async () => {
  const root = await makeGallery()
  await buildImages(root, quick)
  expect(existsSync(join(root, 'lib/catalogue/credentials.json'))).toBe(false)
  const signed = signedByCamera(await corpus.plain(), signerIn(makeHouse()))
  writeFileSync(join(root, 'lib/catalogue/originals/etna.jpg'), signed)
  await expect(checkAll(root)).rejects.toThrow()
})
