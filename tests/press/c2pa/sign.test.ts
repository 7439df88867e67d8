import { describe, expect, test } from 'vitest'
import { boxesIn, openSuperbox, type Box } from '@/lib/press/c2pa/jumbf'
import { storeIn } from '@/lib/press/c2pa/segments'
import type { Signing } from '@/lib/press/c2pa/store'
import { judge } from '@/lib/press/c2pa/verify'
import { embed } from '@/lib/press/metadata/embed'
import { inFile, pressFields, type PressFields } from '@/lib/press/file'
import { fieldsOf } from '@/lib/press/fields'
import { joinJpeg, splitJpeg } from '@/lib/press/metadata/jpeg'
import { corpus, pixels } from '../../helpers/corpus'
import { readItems } from '../../helpers/cbor'
import { computedEtna, etna, interfaceWords } from '../../helpers/image'
import { found, makeHouse, signedByCamera, signerIn, signingOf } from '../../helpers/sealing'

const house = makeHouse()
const signer = signerIn(house)
const trust = house.root.pem
const photograph = pressFields(etna, 'fr', interfaceWords)

function pressFile(jpeg: Buffer, fields: PressFields, signing?: Signing) {
  const { heads, rest } = embed(jpeg, [fields], { signing })
  return Buffer.concat([...heads, ...rest])
}

/** A file with the byte at the middle of a text turned. */
function changed(bytes: Buffer, text: string) {
  const copy = Buffer.from(bytes)
  copy[bytes.indexOf(text) + Math.floor(text.length / 2)] ^= 1
  return copy
}

describe('of every awkward JPEG, the signed press file is what the reference implementation trusts:', () => {
  test.each(Object.entries(corpus))('%s', async (_, make) => {
    const original = await make()
    const file = pressFile(original, photograph, signingOf(signer))
    expect(await found(file, trust)).toEqual({ standing: 'trusted', codes: [] })
    expect(await found(file)).toEqual({ standing: 'unknown', codes: ['signingCredential.untrusted'] })
    expect((await pixels(file)).equals(await pixels(original))).toBe(true)
    // Without a key, not a byte differs from what was written before there were any.
    const plain = pressFile(original, photograph)
    const { segments, rest } = splitJpeg(file)
    expect(
      joinJpeg(
        segments.filter(({ marker }) => marker !== 0xeb),
        rest,
      ).equals(plain),
    ).toBe(!isMany(file))
  })
})

/** An index of several pictures tells how far they are, the seal between counted in. */
function isMany(file: Buffer) {
  return file.includes('MPF\0')
}

test('a computed view is created, a photograph opened; what is done since is told of both', async () => {
  const computed = pressFields(computedEtna, 'en', interfaceWords)
  const told = async (fields: PressFields) =>
    judge(pressFile(await corpus.plain(), fields, signingOf(signer)), { trust, day: '2027-01-01' })
  expect(await told(computed)).toMatchObject({
    sourceType: 'dataDrivenMedia',
    actions: ['c2pa.created', 'c2pa.published'],
    signer: 'Proxima',
    organisation: 'Proxima',
    generator: 'Proxima',
    signed: null,
  })
  expect(await told(photograph)).toMatchObject({
    sourceType: null,
    actions: ['c2pa.opened', 'c2pa.edited.metadata', 'c2pa.published'],
  })
})

test('a change of picture, EXIF, assertion or claim breaks the seal, each by its code', async () => {
  const file = pressFile(await corpus.plain(), photograph, signingOf(signer))
  const pixel = Buffer.from(file)
  pixel[file.length - 20] ^= 1
  const cases: [Buffer, string][] = [
    [pixel, 'assertion.boxesHash.mismatch'],
    [changed(file, 'Thomas Pesquet'), 'assertion.boxesHash.mismatch'],
    [changed(file, 'rdf:_2'), 'assertion.hashedURI.mismatch'],
    [changed(file, 'xmp:iid:'), 'claimSignature.mismatch'],
  ]
  for (const [bytes, code] of cases) {
    const { standing, codes } = await found(bytes, trust)
    expect(standing).toBe('broken')
    expect(codes).toContain(code)
  }
})

test('the same file is signed alike every time, and another certificate signs another', async () => {
  const jpeg = await corpus.plain()
  const once = pressFile(jpeg, photograph, signingOf(signer))
  expect(pressFile(jpeg, photograph, signingOf(signer)).equals(once)).toBe(true)
  const other = pressFile(jpeg, photograph, signingOf(signerIn(makeHouse())))
  expect(other.equals(once)).toBe(false)
})

/** All boxes of a store, with those inside them. */
function allBoxes(boxes: Box[]): Box[] {
  return boxes.flatMap((box) => [box, ...allBoxes(openSuperbox(box)?.boxes ?? [])])
}

test('all CBOR is core deterministic (RFC 8949, 4.2.1)', async () => {
  const fields = { ...photograph, dataMining: 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED' }
  const store = storeIn(splitJpeg(pressFile(await corpus.plain(), fields, signingOf(signer))).segments)!
  const items = allBoxes(boxesIn(store)).filter(({ type }) => type === 'cbor')
  // Ingredient, actions, training, boxes; claim and signature.
  expect(items).toHaveLength(6)
  for (const { content } of items) expect(readItems(content)).toEqual([])
})

test('the words stand in the manifest in every language, the file’s own first', async () => {
  const file = String(
    pressFile(await corpus.plain(), inFile(fieldsOf(etna, interfaceWords), 'en'), signingOf(signer)),
  )
  expect(file).toContain(
    '"dc:title":{"@type":"rdf:Alt","rdf:_1":{"@language":"x-default","@value":"Mount Etna"},"rdf:_2":{"@language":"en","@value":"Mount Etna"},"rdf:_3":{"@language":"fr","@value":"L’Etna"}}',
  )
})

test('of mining and training only what the rights say is said', async () => {
  const jpeg = await corpus.plain()
  const said = (term: string | null) => {
    const dataMining = term && `http://ns.useplus.org/ldf/vocab/${term}`
    return String(pressFile(jpeg, { ...photograph, dataMining }, signingOf(signer)))
  }
  expect(said(null)).not.toContain('training-mining')
  expect(said('DMI-UNSPECIFIED')).not.toContain('training-mining')
  expect(said('DMI-PROHIBITED-GENAIMLTRAINING')).toMatch(/cawg\.ai_generative_training.*use.*notAllowed/s)
  expect(said('DMI-PROHIBITED-GENAIMLTRAINING')).not.toContain('cawg.data_mining')
})

test('what is coded arithmetically is bound byte by byte', async () => {
  const original = await corpus.plain()
  const { segments, rest } = splitJpeg(original)
  const coded = segments.map(({ marker, data }) => ({
    marker: marker === 0xc2 || marker === 0xc0 ? marker + 9 : marker,
    data,
  }))
  const file = pressFile(joinJpeg(coded, rest), photograph, signingOf(signer))
  expect(file.includes('c2pa.hash.data')).toBe(true)
  expect(await found(file, trust)).toEqual({ standing: 'trusted', codes: [] })
})

test.each([
  ['a field of its maker’s own', { parameters: { 'org.example.place': '43,36.3N' } }],
  ['an actor', { actors: [{ identifier: 'Taro Nikon' }] }],
  ['metadata', { metadata: { 'org.example.author': 'Taro Nikon' } }],
])('an original goes on by its checksum alone where an action has %s', async (_, action) => {
  const original = signedByCamera(await corpus.plain(), signerIn(makeHouse({ name: 'Camera' })), { action })
  const { findings } = await judge(original, { day: '2027-01-01' })
  const credentials = { store: () => storeIn(splitJpeg(original).segments), findings }
  const file = pressFile(original, photograph, signingOf(signer, { credentials }))
  expect(await found(file, trust)).toEqual({ standing: 'trusted', codes: [] })
  for (const secret of ['43,36.3N', 'Taro Nikon', 'IMG_0001']) expect(file.includes(secret)).toBe(false)
  expect(file.includes(`SHA-256 ${'ab'.repeat(32)}`)).toBe(true)
})

test('a signed original goes on as the ingredient, without where and who', async () => {
  const camera = makeHouse({ name: 'Camera' })
  const original = signedByCamera(await corpus.plain(), signerIn(camera))
  const anchors = trust + camera.root.pem
  const { standing, findings } = await judge(original, { trust: camera.root.pem, day: '2027-01-01' })
  expect(standing).toBe('trusted')
  const credentials = { store: () => storeIn(splitJpeg(original).segments), findings }
  const file = pressFile(original, photograph, signingOf(signer, { credentials }))
  const after = await judge(file, { trust: anchors, day: '2027-01-01' })
  expect(after.findings.failure).toEqual([])
  expect(after).toMatchObject({
    standing: 'trusted',
    sourceType: 'digitalCapture',
    actions: ['c2pa.created', 'c2pa.opened', 'c2pa.redacted', 'c2pa.edited.metadata', 'c2pa.published'],
  })
  for (const secret of ['43,36.3N', 'Taro Nikon']) {
    expect(original.includes(secret)).toBe(true)
    expect(file.includes(secret)).toBe(false)
  }
  // Without a key nothing of it leaves.
  expect(pressFile(original, photograph).includes('c2pa')).toBe(false)
})
