import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verdictsSchema } from '@/lib/catalogue/credentials'
import { openSettled } from '@/lib/catalogue/settled'
import { readWords } from '@/lib/i18n/words'
import { proposeAll } from '@/lib/intake/adding'
import { enter } from '@/lib/intake/enter'
import type { AddOptions } from '@/lib/intake/flags'
import { judgeComing } from '@/lib/intake/seals'
import { jsonAssertion } from '@/lib/press/c2pa/hashed'
import { superbox } from '@/lib/press/c2pa/jumbf'
import { fromCamera, makeCard } from '../helpers/files'
import { makeGallery } from '../helpers/gallery'
import { makeHouse, signedByCamera, signerIn } from '../helpers/sealing'
import { makeTiff } from '../helpers/tiff'

const camera = makeHouse({ name: 'Camera' })
const signed = async (sourceType?: string, hour = '10') =>
  signedByCamera(await fromCamera(`2017:03:19 ${hour}:00:00`), signerIn(camera), { sourceType })

async function add(root: string, file: string, options: AddOptions = {}) {
  const proposals = await proposeAll([file], {
    options: { id: 'etna', ...options },
    words: readWords('messages'),
  })
  return enter(openSettled(root), proposals)
}

test('what was found of a signed file is kept with its entry, beside what was kept before', async () => {
  const [root, put] = [await makeGallery([]), makeCard()]
  await add(root, put('a.jpg', await signed()))
  const kept = () =>
    verdictsSchema.parse(JSON.parse(readFileSync(join(root, 'lib/catalogue/credentials.json'), 'utf8')))
  expect(Object.values(kept())).toMatchObject([{ standing: 'unknown', signer: 'Camera' }])
  await add(root, put('b.jpg', await signed(undefined, '11')), { id: 'other' })
  expect(Object.keys(kept())).toHaveLength(2)
})

test('a file that was changed after it was signed is refused, unless an editor says so', async () => {
  const [root, put] = [await makeGallery([]), makeCard()]
  const bytes = await signed()
  bytes[bytes.length - 20] ^= 1
  const file = put('a.jpg', bytes)
  await expect(add(root, file)).rejects.toThrow(
    'a.jpg: a.jpg is signed (C2PA), and is not as it was signed (assertion.boxesHash.mismatch). Get an untouched copy; if there is none, say so with --seal broken.',
  )
  await add(root, file, { seal: 'broken' })
  expect(JSON.parse(readFileSync(join(root, 'lib/catalogue/entries/etna.json'), 'utf8')).seal).toBe('broken')
})

test('a file whose seal the verifier does not know enters, and its entry does not call it broken', async () => {
  const [root, bytes] = [await makeGallery([]), await signed()]
  // The claim names no algorithm.
  bytes.write('cblgf', bytes.indexOf('calgf', bytes.indexOf('c2pa.claim.v2')), 'latin1')
  await add(root, makeCard()('a.jpg', bytes))
  const read = (file: string) => JSON.parse(readFileSync(join(root, 'lib/catalogue', file), 'utf8'))
  expect(Object.values(read('credentials.json'))).toMatchObject([{ standing: 'unread', signer: null }])
  expect(read('entries/etna.json').seal).toBe(undefined)
})

test('what its credentials say a model made does not enter, whatever form the word has', async () => {
  const put = makeCard()
  const vocabulary = 'cv.iptc.org/newscodes/digitalsourcetype'
  for (const type of [
    `http://${vocabulary}/trainedAlgorithmicMedia`,
    `https://${vocabulary}/compositeWithTrainedAlgorithmicMedia/`,
  ]) {
    const file = put('a.jpg', await signed(type))
    await expect(add(await makeGallery([]), file)).rejects.toThrow(/rained/)
  }
})

test('a BigTIFF does not enter either, nor what only the metadata in its credentials call a model’s', async () => {
  const metadata = jsonAssertion('cawg.metadata', { 'Iptc4xmpExt:AISystemUsed': 'Model 3' })
  const assertions = superbox('c2as', 'c2pa.assertions', metadata.box)
  const store = superbox('c2pa', 'c2pa', superbox('c2ma', 'urn:c2pa:a', assertions))
  const tiff = makeTiff(64, 64, Buffer.alloc(64 * 64 * 3, 99), { isBig: true, tags: [[0xcd41, 7, store]] })
  await expect(add(await makeGallery([]), makeCard()('a.tif', tiff))).rejects.toThrow(
    'a.tif says a trained model had a part in it (Content Credentials: AISystemUsed). Only photographs',
  )
})

test('of a file without a seal nothing is asked', async () => {
  const bytes = await fromCamera('2017:03:19 10:00:00')
  expect(await judgeComing({ name: 'a.jpg', bytes, isAdmitted: false, admit: '' })).toBeUndefined()
})
