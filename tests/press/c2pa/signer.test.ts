import { expect, test } from 'vitest'
import { openSigner } from '@/lib/press/c2pa/signer'
import { issue, purposes } from '../../helpers/certificates'
import { makeHouse, signerIn } from '../../helpers/sealing'

const paths = { key: 'a.key', certificates: 'a.pem' }
const now = new Date('2027-01-01')
const open = (key: string, certificates: string) => () => openSigner({ key, certificates, paths, now })

test('a key and its certificate are who signs, the root being the one to trust', () => {
  const house = makeHouse({ until: '2036-05-04' })
  const signer = signerIn(house)
  expect(signer).toMatchObject({ name: 'Proxima', until: '2036-05-04', pem: house.certificates })
  // A root stands in no signature.
  expect(signer.certificates).toHaveLength(1)
  expect(signer.publicKey).toEqual(house.leaf.publicKey)
  expect(signer.fingerprint).toMatch(/^[0-9a-f]{64}$/)
})

test('what verifiers would refuse is refused, in two sentences that show nothing of the key', () => {
  const { root, leaf } = makeHouse()
  const certificate = (asked: object) => issue({ name: 'Proxima', purposes, issuer: root, ...asked })
  const ends = certificate({ until: '2027-12-31' })
  const later = certificate({ from: '2028-01-01' })
  const brief = issue({ name: 'Between', isAuthority: true, issuer: root, until: '2027-12-30' })
  const under = certificate({ issuer: brief })
  const unpurposed = certificate({ purposes: [] })
  const authority = issue({ name: 'Proxima', purposes, isAuthority: true })
  const refusals: [() => unknown, RegExp][] = [
    [open('no key', leaf.pem), /^C2PA_KEY \(a\.key\) holds no private Ed25519 key/],
    [open(leaf.keyPem, 'no certificate'), /^C2PA_CERT \(a\.pem\) holds no certificates in PEM\./],
    [open(leaf.keyPem, leaf.pem + root.pem.slice(0, 200)), /^C2PA_CERT \(a\.pem\) holds no certificates/],
    [open(leaf.keyPem, root.pem), /^The certificate in a\.pem does not belong to the key in a\.key\./],
    // Of 2027 there are 365 days left, and a year has at most 366.
    [open(ends.keyPem, ends.pem), /ends on Dec 31 23:59:59 2027 GMT, and with it all that it has signed\./],
    [open(later.keyPem, later.pem), /is valid from Jan {2}1 23:59:59 2028 GMT on\./],
    [
      open(under.keyPem, under.pem + brief.pem + root.pem),
      /^The certificate of “Between” in C2PA_CERT \(a\.pem\) ends on Dec 30/,
    ],
    [open(under.keyPem, under.pem + root.pem), /do not stand each before the one that issued it\./],
    [open(under.keyPem, under.pem + root.pem + brief.pem), /do not stand each before the one/],
    [open(unpurposed.keyPem, unpurposed.pem), /belongs to an authority, or names no purpose/],
    [open(authority.keyPem, authority.pem), /belongs to an authority, or names no purpose/],
  ]
  for (const [refused, message] of refusals) {
    expect(refused).toThrow(message)
    expect(refused).not.toThrow(/PRIVATE|BEGIN|MC4C/)
  }
})
