import { createServer } from 'node:http'
import { Socket, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import sharp from 'sharp'
import { breachIn, isUnread } from '@/lib/catalogue/credentials'
import { judge } from '@/lib/press/c2pa/verify'
import { saidIn, findingsIn, readReport } from '@/lib/press/c2pa/report'
import { corpus } from '../../helpers/corpus'
import { jpegWith, xmpSegment } from '../../helpers/files'
import { found, makeHouse, signedByCamera, signerIn } from '../../helpers/sealing'

afterEach(() => void vi.restoreAllMocks())

/** A server on this machine that notes what it is asked. */
async function listener() {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { asked, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** A signed picture whose certificate and whose XMP say where more is to be fetched. */
async function calling(address: string) {
  const house = makeHouse({ ocsp: `${address}/ocsp` })
  const provenance = `xmlns:dcterms="http://purl.org/dc/terms/" dcterms:provenance="${address}/manifest.c2pa"`
  const named = await jpegWith([xmpSegment('', provenance)])
  return { named, signed: signedByCamera(named, signerIn(house)), trust: house.root.pem }
}

test('nobody is asked: no socket is opened and nothing is fetched, whatever a file names', async () => {
  const { asked, address } = await listener()
  const fetches = vi.spyOn(globalThis, 'fetch')
  const sockets = vi.spyOn(Socket.prototype, 'connect')
  const { named, signed, trust } = await calling(address)
  expect(await found(signed, trust)).toEqual({ standing: 'trusted', codes: [] })
  expect(await found(named, trust)).toMatchObject({ standing: 'broken' })
  expect([fetches.mock.calls, sockets.mock.calls, asked]).toEqual([[], [], []])
  // The same file, read as the library reads by default, does ask: what is proved above is not for want of trying.
  const { WasmReader } = await import('@contentauth/c2pa-wasm')
  await WasmReader.fromBytes('image/jpeg', named, '{}').catch(() => undefined)
  expect(fetches.mock.calls.length + asked.length).toBeGreaterThan(0)
})

test('a verdict tells the verifier, the day and the list of whom to trust', async () => {
  const house = makeHouse()
  const bytes = signedByCamera(await corpus.plain(), signerIn(house))
  const told = await judge(bytes, { trust: house.root.pem, day: '2027-03-04' })
  expect(told).toMatchObject({ verifier: 'c2pa-wasm 0.15.0', day: '2027-03-04', signer: 'Proxima' })
  expect(told.trustList).toMatch(/^[0-9a-f]{12}$/)
  expect(await judge(bytes, { day: '2027-03-04' })).toMatchObject({ standing: 'unknown', trustList: null })
})

test('a certificate that has ended is another thing than a picture that was changed', async () => {
  const house = makeHouse()
  const signed = signedByCamera(await corpus.plain(), signerIn(house))
  const resaved = await sharp(signed).jpeg().toBuffer()
  const spoilt = Buffer.from(signed)
  spoilt[signed.length - 20] ^= 1
  expect((await found(spoilt, house.root.pem)).standing).toBe('broken')
  expect(await found(resaved, house.root.pem)).toMatchObject({ standing: 'broken', codes: ['JumbfNotFound'] })
})

test('a certificate that did not hold when it signed does not break a seal', () => {
  const failure = [{ code: 'claimSignature.outsideValidity' }, { code: 'signingCredential.expired' }]
  expect(breachIn({ success: [], informational: [], failure })).toBe(undefined)
})

/** A signed picture with some of its letters changed, behind a place that is named. */
async function edited(behind: string, from: string, to: string) {
  const bytes = signedByCamera(await corpus.plain(), signerIn(makeHouse()))
  bytes.write(to, bytes.indexOf(from, bytes.indexOf(behind)), 'latin1')
  return bytes
}

test('what the verifier does not know is neither intact nor broken', async () => {
  // A claim that names no algorithm, and one of a version that is not there yet.
  const nameless = await edited('c2pa.claim.v2', 'calgf', 'cblgf')
  expect(await found(nameless)).toEqual({ standing: 'unread', codes: ['UnknownAlgorithm'] })
  const later = await edited('', 'c2pa.claim.v2', 'c2pa.claim.v9')
  expect(await found(later)).toEqual({ standing: 'unread', codes: ['ClaimVersionTooNew'] })
})

test('what only a changed byte can explain is broken, and so is all that the verifier does not explain', async () => {
  for (const [behind, from, to] of [
    ['', 'jumdc2pa', 'jumdc2pb'],
    ['c2pa.claim.v2', 'cbor', 'cbox'],
    ['c2pa.claim.v2', 'signature', 'signaturf'],
    ['', 'Taro', 'Tara'],
    ['', 'c2pa.signature', 'c2pa.signaturf'],
  ] as const) {
    const { standing } = await found(await edited(behind, from, to))
    expect(standing, to).toBe('broken')
  }
  const failure = [{ code: 'algorithm.unsupported' }, { code: 'claimSignature.mismatch' }]
  const findings = { success: [], informational: [], failure }
  expect([isUnread(findings), breachIn(findings)]).toEqual([false, 'claimSignature.mismatch'])
  expect(isUnread({ ...findings, failure: [{ code: 'algorithm.unsupported' }] })).toBe(true)
})

const report = (manifests: object, more: object = {}) =>
  readReport(JSON.stringify({ active_manifest: 'b', manifests, ...more }))
const actions = (...list: object[]) => [{ label: 'c2pa.actions.v2', data: { actions: list } }]

test('what was done is told from the first manifest on, by whoever opened what', () => {
  const said = saidIn(
    report({
      a: {
        assertions: actions({
          action: 'c2pa.created',
          digitalSourceType: 'https://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture/',
        }),
      },
      b: {
        assertions: actions(
          { action: 'c2pa.opened' },
          { action: 'c2pa.edited', when: '2026-01-02T03:04:05Z' },
        ),
        ingredients: [
          { relationship: 'parentOf', active_manifest: 'a' },
          { relationship: 'componentOf', active_manifest: 'c' },
        ],
        claim_generator_info: [{ name: 'Editor', version: '2.0' }],
        signature_info: { common_name: 'Someone', issuer: 'An agency' },
      },
      c: {
        assertions: actions({
          action: 'c2pa.created',
          digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
        }),
      },
    }),
  )
  expect(said).toEqual({
    signer: 'Someone',
    organisation: 'An agency',
    signed: '2026-01-02T03:04:05Z',
    stamped: false,
    generator: 'Editor 2.0',
    sourceType: 'digitalCapture',
    sourceTypes: ['digitalCapture', 'trainedAlgorithmicMedia'],
    actions: ['c2pa.created', 'c2pa.opened', 'c2pa.edited'],
    ingredientFaults: [],
  })
})

test('a manifest that is its own parent is told once, and a stranger’s text is one plain line', () => {
  const said = saidIn(
    report({
      b: {
        ingredients: [{ relationship: 'parentOf', active_manifest: 'b' }],
        claim_generator: 'make_it/1.0 c2pa-rs/0.1',
        signature_info: {
          common_name: `a\u202eb\nc\u0000${'x'.repeat(200)}`,
          time: '2026-01-01T00:00:00+00:00',
        },
      },
    }),
  )
  expect(said.signer).toMatch(/^a b c x+…$/)
  expect([...said.signer!]).toHaveLength(100)
  expect(said).toMatchObject({
    generator: 'make it 1.0',
    stamped: false,
    signed: '2026-01-01T00:00:00+00:00',
  })
})

test('a time is confirmed where the verifier knows who stamped the picture itself, not a part of it', () => {
  const time = '2026-01-01T00:00:00+00:00'
  const stamped = (own: string, ofPart = own) =>
    saidIn(
      report(
        { b: { signature_info: { time } } },
        {
          validation_results: {
            activeManifest: { success: [{ code: own }] },
            ingredientDeltas: [{ validationDeltas: { success: [{ code: ofPart }] } }],
          },
        },
      ),
    )
  expect(stamped('timeStamp.trusted')).toMatchObject({ signed: time, stamped: true })
  expect(stamped('timeStamp.validated', 'timeStamp.trusted')).toMatchObject({ signed: time, stamped: false })
})

test('what signers noted of the parts of a picture is told, but for certificates and what is well', () => {
  const noted = (...codes: string[]) => codes.map((code) => ({ code }))
  const said = saidIn(
    report({
      a: {
        ingredients: [
          {
            validation_status: noted(
              'timeStamp.mismatch',
              'claimSignature.mismatch',
              'assertion.dataHash.match',
            ),
          },
        ],
      },
      b: {
        ingredients: [
          {
            validation_results: {
              activeManifest: {
                success: noted('claimSignature.validated'),
                informational: noted('ingredient.unknownProvenance'),
                failure: noted('signingCredential.untrusted', 'assertion.dataHash.mismatch'),
              },
            },
          },
        ],
      },
    }),
  )
  expect(said.ingredientFaults).toEqual(['claimSignature.mismatch', 'assertion.dataHash.mismatch'])
})

test('a source type is read in templates of actions and in metadata, however it is written', () => {
  const said = saidIn(
    report({
      b: {
        assertions: [
          ...actions({ action: 'c2pa.created', digitalSourceType: 'digitalCapture' }),
          {
            label: 'c2pa.actions.v2',
            data: { actions: [], templates: [{ digitalSourceType: 'compositeSynthetic' }] },
          },
          {
            label: 'cawg.metadata',
            data: { 'Iptc4xmpExt:DigitalSourceType': { '@id': 'x/trainedAlgorithmicMedia/' } },
          },
        ],
      },
    }),
  )
  expect(said.sourceType).toBe('digitalCapture')
  expect(said.sourceTypes.sort()).toEqual(['compositeSynthetic', 'digitalCapture', 'trainedAlgorithmicMedia'])
})

test('what is found of a picture’s parts counts with what is found of itself', () => {
  const delta = { validationDeltas: { failure: [{ code: 'ingredient.manifest.mismatch' }] } }
  const results = { activeManifest: { success: [{ code: 'a', url: 'u' }] }, ingredientDeltas: [delta] }
  expect(findingsIn(report({}, { validation_results: results }))).toEqual({
    success: [{ code: 'a', url: 'u' }],
    informational: [],
    failure: [{ code: 'ingredient.manifest.mismatch' }],
  })
  expect(findingsIn(report({}))).toEqual({ success: [], informational: [], failure: [] })
})
