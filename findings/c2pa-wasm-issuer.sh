#!/usr/bin/env bash
# @contentauth/c2pa-wasm 0.15.0 (c2pa-rs) gives as `signature_info.issuer` the organisation of the
# certificate's subject, so of whoever signed, and not of who issued the certificate (RFC 5280, section
# 4.1.2.4). The source of c2pa-rs calls the field the "issuing authority for this signature". Who vouches
# for the signer stands nowhere in the report, and a line such as "certified by" names photographers as
# their own authority; a person, whose certificate has no organisation, seems to have none. Signed here with
# @trustnxt/c2pa-ts 0.9.4. Take the issuer from the certificate.
#
# Seen, of two certificates that "Root authority" issued:
#   O=Harbour museum, CN=Quay: Trusted {"issuer":"Harbour museum","common_name":"Quay"}
#   CN=Quay: Trusted {"common_name":"Quay"}
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-audit --no-fund @contentauth/c2pa-wasm@0.15.0 @trustnxt/c2pa-ts@0.9.4 @peculiar/x509@1.14.3 sharp@0.35.5 >/dev/null
cat > sign.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs'
import { initSync, WasmReader } from '@contentauth/c2pa-wasm'
import * as x509 from '@peculiar/x509'
import { JPEG } from '@trustnxt/c2pa-ts/asset'
import { LocalSigner } from '@trustnxt/c2pa-ts/cose'
import * as c2pa from '@trustnxt/c2pa-ts/manifest'
import sharp from 'sharp'

initSync({ module: readFileSync('node_modules/@contentauth/c2pa-wasm/pkg/c2pa_bg.wasm') })
const algorithm = { name: 'Ed25519' }
const keys = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
const common = { notBefore: new Date('2026-01-01'), notAfter: new Date('2056-01-01'), signingAlgorithm: algorithm }
const usages = x509.KeyUsageFlags

const rootKeys = await keys()
const root = await x509.X509CertificateGenerator.createSelfSigned({
  ...common,
  serialNumber: '01',
  name: 'O=Root authority, CN=Root',
  keys: rootKeys,
  extensions: [
    new x509.BasicConstraintsExtension(true, undefined, true),
    new x509.KeyUsagesExtension(usages.keyCertSign | usages.cRLSign, true),
    await x509.SubjectKeyIdentifierExtension.create(rootKeys.publicKey),
  ],
})

/** What is said of a picture that a certificate of this subject has signed. */
async function read(subject) {
  const own = await keys()
  const certificate = await x509.X509CertificateGenerator.create({
    ...common,
    serialNumber: '02',
    subject,
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
  const signer = new LocalSigner(key, -8, certificate)
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

  const settings = JSON.stringify({ trust: { trust_anchors: root.toString('pem') } })
  const reader = await WasmReader.fromBytes('image/jpeg', await picture.getDataRange(), settings)
  const report = JSON.parse(reader.json())
  const { issuer, common_name } = report.manifests[report.active_manifest].signature_info
  return `${report.validation_state} ${JSON.stringify({ issuer, common_name })}`
}

for (const subject of ['O=Harbour museum, CN=Quay', 'CN=Quay']) console.log(`${subject}:`, await read(subject))
SCRIPT
node sign.mjs | tee seen.txt
diff - seen.txt <<'SEEN' || { echo 'c2pa-wasm no longer gives the subject as the issuer.'; exit 1; }
O=Harbour museum, CN=Quay: Trusted {"issuer":"Harbour museum","common_name":"Quay"}
CN=Quay: Trusted {"common_name":"Quay"}
SEEN
