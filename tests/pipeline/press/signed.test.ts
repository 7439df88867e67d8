import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { readManifest } from '@/lib/catalogue/manifest'
import { buildImages } from '@/lib/pipeline/images'
import { checkAll } from '@/lib/pipeline/inspect'
import { signerOf } from '@/lib/pipeline/press/signer'
import { describe as line } from '@/lib/pipeline/gate/problem'
import { sums } from '@/lib/site/files'
import { run } from '../../helpers/command'
import { makeFolder } from '../../helpers/folder'
import { picture, makeGallery, change, quick, tree } from '../../helpers/gallery'
import { found, makeHouse, settingsOf, signedByCamera, signerIn, withoutParents } from '../../helpers/sealing'

afterEach(() => void vi.unstubAllEnvs())

function sign(house: ReturnType<typeof makeHouse>) {
  for (const [name, value] of Object.entries(settingsOf(house))) vi.stubEnv(name, value)
}

const press = (root: string, name = 'proxima-etna.jpg') => readFileSync(join(root, 'public/press', name))
const pressOf = (root: string) => readManifest(join(root, 'lib/catalogue/manifest.json')).etna.press

test('with a key the files of both languages and their list are signed, alike in every build; without one nothing is', async () => {
  const [root, other] = [await makeGallery(), await makeGallery()]
  await buildImages(root, quick)
  const plain = tree(join(root, 'public'))
  expect(pressOf(root).fr.signer).toBeUndefined()
  const house = makeHouse()
  sign(house)
  await buildImages(root, quick)
  await buildImages(other, quick)
  expect(tree(join(root, 'public'))).toEqual(tree(join(other, 'public')))
  for (const name of ['proxima-etna.jpg', 'proxima-etna.en.jpg'])
    expect((await found(press(root, name), house.root.pem)).standing).toBe('trusted')
  expect(pressOf(root).fr.signer).toMatchObject({ name: 'Proxima', until: '9999-12-31' })
  for (const name of [sums.signature, sums.signers, sums.certificates])
    expect(existsSync(join(root, 'public/press', name))).toBe(true)
  const again = statSync(join(root, 'public/press/proxima-etna.jpg')).mtimeMs
  await buildImages(root, quick)
  expect(statSync(join(root, 'public/press/proxima-etna.jpg')).mtimeMs).toBe(again)
  // Another certificate signs anew, and none takes all away again.
  sign(makeHouse())
  await buildImages(root, quick)
  expect((await found(press(root), house.root.pem)).standing).toBe('unknown')
  vi.unstubAllEnvs()
  await buildImages(root, quick)
  expect(tree(join(root, 'public'))).toEqual(plain)
})

test('a key alone, a certificate alone, and a key among what is kept are refused in two sentences', async () => {
  const { C2PA_KEY, C2PA_CERT } = settingsOf(makeHouse())
  const root = makeFolder()
  const link = join(root, '..kept')
  symlinkSync(C2PA_KEY, link)
  const house = join(C2PA_KEY, '..')
  expect(await signerOf({ root }, {})).toBeUndefined()
  const refusals: [string, Record<string, string>, string][] = [
    [root, { C2PA_KEY }, 'C2PA_KEY is set without C2PA_CERT. Set both'],
    [root, { C2PA_CERT }, 'C2PA_CERT is set without C2PA_KEY. Set both'],
    [house, { C2PA_KEY, C2PA_CERT }, 'Keep the key outside of it.'],
    [house, { C2PA_KEY: link, C2PA_CERT }, 'Keep the key outside of it.'],
    [root, { C2PA_KEY: '/nowhere', C2PA_CERT }, '/nowhere cannot be read (ENOENT).'],
  ]
  for (const [at, settings, message] of refusals)
    await expect(signerOf({ root: at }, settings)).rejects.toThrow(message)
  writeFileSync(join(root, '..key.pem'), readFileSync(C2PA_KEY))
  await expect(signerOf({ root }, { C2PA_KEY: join(root, '..key.pem'), C2PA_CERT })).rejects.toThrow(
    'Keep the key outside of it.',
  )
  expect(await signerOf({ root }, { C2PA_KEY, C2PA_CERT })).toMatchObject({ name: 'Proxima' })
})

test('a certificate that verifiers refuse is refused before anything is signed', async () => {
  const serverAuth = '1.3.6.1.5.5.7.3.1'
  await expect(signerOf({ root: '.' }, settingsOf(makeHouse({ purposes: [serverAuth] })))).rejects.toThrow(
    /is refused by verifiers \(signingCredential\.invalid.*\)\. Have one issued/,
  )
})

test('the check says who signs and until when, and refuses what ends soon, showing nothing of the key', async () => {
  const root = await makeGallery()
  const check = (house: ReturnType<typeof makeHouse>) =>
    run('lib/commands/check.ts', { cwd: root, env: { ...process.env, ...settingsOf(house) } })
  const [good, bad] = await Promise.all([
    check(makeHouse({ until: '2040-01-02' })),
    check(makeHouse({ until: '2027-10-01' })),
  ])
  expect(good.told).toContain('Press files: signed by “Proxima”, whose certificates hold until 2040-01-02.')
  expect(bad).toMatchObject({ status: 1, told: expect.stringContaining('ends on Oct  1 23:59:59 2027 GMT') })
  expect(good.told + bad.told).not.toMatch(/PRIVATE|MC4C/)
})

/** A gallery whose photograph a camera has signed. */
async function signedGallery() {
  const root = await makeGallery()
  const camera = makeHouse({ name: 'Camera' })
  const original = signedByCamera(await picture(80, 60).jpeg().toBuffer(), signerIn(camera))
  writeFileSync(join(root, 'lib/catalogue/originals/etna.jpg'), original)
  return { root, camera, original }
}

const kept = (root: string) => JSON.parse(readFileSync(join(root, 'lib/catalogue/credentials.json'), 'utf8'))

test('what is found of a seal is kept, and is not asked again on another day or with another list', async () => {
  const { root, camera } = await signedGallery()
  await buildImages(root, quick)
  const first = kept(root)
  expect(Object.values(first)).toMatchObject([{ standing: 'unknown', signer: 'Camera' }])
  expect(press(root).includes('c2pa')).toBe(false)
  const list = join(root, 'trust.pem')
  writeFileSync(list, camera.root.pem)
  vi.stubEnv('C2PA_TRUST', list)
  vi.stubEnv('SOURCE_DATE_EPOCH', '1900000000')
  await buildImages(root, quick)
  expect(kept(root)).toEqual(first)
  const { original } = readManifest(join(root, 'lib/catalogue/manifest.json')).etna
  expect(original.credentials).toEqual(Object.values(first)[0])
})

test('a signed build keeps a signed original as what it is made of, without where and who', async () => {
  const { root, camera, original } = await signedGallery()
  const house = makeHouse()
  sign(house)
  await buildImages(root, quick)
  const file = press(root)
  expect(pressOf(root).fr.carries).toBe(true)
  expect(await found(file, house.root.pem + camera.root.pem)).toEqual({ standing: 'trusted', codes: [] })
  for (const secret of ['43,36.3N', 'Taro Nikon']) {
    expect(original.includes(secret)).toBe(true)
    expect(file.includes(secret)).toBe(false)
  }
})

test('an original whose manifests do not hold in a signed file goes on by its checksum alone', async () => {
  const { root } = await signedGallery()
  sign(makeHouse({ name: 'Agency' }))
  await buildImages(root, quick)
  writeFileSync(join(root, 'lib/catalogue/originals/etna.jpg'), withoutParents(press(root)))
  change(root, 'lib/catalogue/entries/etna.json', (entry: { seal: string }) => {
    entry.seal = 'broken'
  })
  const house = makeHouse()
  sign(house)
  await buildImages(root, quick)
  expect(kept(root)).not.toEqual({})
  expect(pressOf(root).fr.carries).toBeUndefined()
  expect(press(root).includes('Agency')).toBe(false)
  expect(await found(press(root), house.root.pem)).toEqual({ standing: 'trusted', codes: [] })
})

test('an original that was changed after it was signed is refused, unless its entry says so', async () => {
  const { root, original } = await signedGallery()
  original[original.length - 20] ^= 1
  writeFileSync(join(root, 'lib/catalogue/originals/etna.jpg'), original)
  expect((await checkAll(root)).map(line)).toEqual([
    'etna · original: lib/catalogue/originals/etna.jpg is signed (C2PA), and is not as it was signed (assertion.boxesHash.mismatch). Get an untouched copy; if there is none, say "seal": "broken" in lib/catalogue/entries/etna.json, and the page will say so too.',
  ])
  change(root, 'lib/catalogue/entries/etna.json', (entry: { seal: string }) => {
    entry.seal = 'broken'
  })
  expect(await checkAll(root)).toEqual([])
})
