#!/usr/bin/env bash
# @trustnxt/c2pa-ts 0.9.4 signs with ES256 and ES384 in a form that c2pa-rs, here @contentauth/c2pa-wasm
# 0.15.0, does not take: LocalSigner writes the signature as the ASN.1 that X.509 has, where COSE has the
# two numbers one after the other, each as long as the curve (RFC 8152, section 8.1, by C2PA 2.2, section
# 13.2). c2pa-ts reads both forms and finds its own file valid, so that who tests with it alone sees
# nothing; c2pa-rs calls the certificate invalid and the signature wrong, as if the picture were forged.
# Ed25519 has one form only. Give c2pa-ts a signer of your own that calls WebCrypto, whose form is that of
# COSE.
#
# Seen:
#   Ed25519, LocalSigner: c2pa-ts valid, c2pa-wasm Trusted
#   ES256, LocalSigner: c2pa-ts valid, c2pa-wasm Invalid: signingCredential.invalid, claimSignature.mismatch
#   ES256, WebCrypto: c2pa-ts valid, c2pa-wasm Trusted
#   ES384, LocalSigner: c2pa-ts valid, c2pa-wasm Invalid: signingCredential.invalid, claimSignature.mismatch
#   ES384, WebCrypto: c2pa-ts valid, c2pa-wasm Trusted
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund @contentauth/c2pa-wasm@0.15.0 @trustnxt/c2pa-ts@0.9.4 @peculiar/x509@1.14.3 sharp@0.35.5 >/dev/null
cat > sign.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs'
import { initSync, WasmReader } from '@contentauth/c2pa-wasm'
import * as x509 from '@peculiar/x509'
import { JPEG } from '@trustnxt/c2pa-ts/asset'
import { LocalSigner } from '@trustnxt/c2pa-ts/cose'
import { SuperBox } from '@trustnxt/c2pa-ts/jumbf'
import * as c2pa from '@trustnxt/c2pa-ts/manifest'
import sharp from 'sharp'

initSync({ module: readFileSync('node_modules/@contentauth/c2pa-wasm/pkg/c2pa_bg.wasm') })
const common = { notBefore: new Date('2026-01-01'), notAfter: new Date('2056-01-01') }
const usages = x509.KeyUsageFlags

/** A certificate for a new key, its root, and two signers with that key. */
async function certify(algorithm, identifier) {
  const [rootKeys, own] = await Promise.all([0, 1].map(() => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])))
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    ...common,
    signingAlgorithm: algorithm,
    serialNumber: '01',
    name: 'O=Root authority, CN=Root',
    keys: rootKeys,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(usages.keyCertSign | usages.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  })
  const certificate = await x509.X509CertificateGenerator.create({
    ...common,
    signingAlgorithm: algorithm,
    serialNumber: '02',
    subject: 'O=Harbour museum, CN=Quay',
    issuer: root.subject,
    publicKey: own.publicKey,
    signingKey: rootKeys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(usages.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.emailProtection]),
      await x509.AuthorityKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  })
  const key = new Uint8Array(await crypto.subtle.exportKey('pkcs8', own.privateKey))
  const sign = async (payload) => new Uint8Array(await crypto.subtle.sign(algorithm, own.privateKey, payload))
  const LocalSigning = new LocalSigner(key, identifier, certificate)
  const WebCrypto = { algorithm: identifier, certificate, chainCertificates: [], sign }
  return { root, signers: { LocalSigner: LocalSigning, WebCrypto } }
}

async function signed(signer) {
  const store = new c2pa.ManifestStore()
  const manifest = store.createManifest({
    claimVersion: c2pa.ClaimVersion.V2,
    assetFormat: 'image/jpeg',
    instanceID: 'xmp:iid:quay',
    defaultHashAlgorithm: 'SHA-256',
    signer,
  })
  manifest.claim.claimGeneratorName = 'Quay'
  const actions = new c2pa.ActionAssertion()
  const source = c2pa.DigitalSourceType.DigitalCapture
  actions.actions.push({ action: c2pa.ActionType.C2paCreated, digitalSourceType: source })
  const hash = c2pa.DataHashAssertion.create('SHA-256')
  manifest.addAssertion(actions)
  manifest.addAssertion(hash)

  const background = { r: 32, g: 64, b: 96 }
  const picture = new JPEG(await sharp({ create: { width: 64, height: 48, channels: 3, background } }).jpeg().toBuffer())
  await picture.ensureManifestSpace(store.measureSize())
  await hash.updateWithAsset(picture)
  await manifest.sign(signer)
  await picture.writeManifestJUMBF(store.getBytes())
  return await picture.getDataRange()
}

async function read(bytes, root) {
  const picture = new JPEG(bytes)
  const { isValid } = await c2pa.ManifestStore.read(SuperBox.fromBuffer(picture.getManifestJUMBF())).validate(picture)
  const settings = JSON.stringify({ trust: { trust_anchors: root.toString('pem') } })
  const report = JSON.parse((await WasmReader.fromBytes('image/jpeg', bytes, settings)).json())
  const failures = report.validation_results.activeManifest.failure.map(({ code }) => code).join(', ')
  const state = failures === '' ? report.validation_state : `${report.validation_state}: ${failures}`
  return `c2pa-ts ${isValid ? 'valid' : 'invalid'}, c2pa-wasm ${state}`
}

const curve = (bits) => ({ name: 'ECDSA', namedCurve: `P-${bits}`, hash: `SHA-${bits}` })
for (const [name, algorithm, identifier] of [
  ['Ed25519', { name: 'Ed25519' }, -8],
  ['ES256', curve(256), -7],
  ['ES384', curve(384), -35],
]) {
  const { root, signers } = await certify(algorithm, identifier)
  for (const [by, signer] of Object.entries(signers)) {
    if (name === 'Ed25519' && by === 'WebCrypto') continue
    console.log(`${name}, ${by}:`, await read(await signed(signer), root))
  }
}
SCRIPT
node sign.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'c2pa-ts no longer signs with elliptic curves as described.'; exit 1; }
Ed25519, LocalSigner: c2pa-ts valid, c2pa-wasm Trusted
ES256, LocalSigner: c2pa-ts valid, c2pa-wasm Invalid: signingCredential.invalid, claimSignature.mismatch
ES256, WebCrypto: c2pa-ts valid, c2pa-wasm Trusted
ES384, LocalSigner: c2pa-ts valid, c2pa-wasm Invalid: signingCredential.invalid, claimSignature.mismatch
ES384, WebCrypto: c2pa-ts valid, c2pa-wasm Trusted
SEEN
