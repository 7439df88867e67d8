import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { trustedSigners } from '@/lib/press/c2pa/trust'
import { issue } from '../../helpers/certificates'

/** The path of a file of certificates, gone when the test is. */
function listOf(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'trust-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'trust.pem'), text)
  return join(folder, 'trust.pem')
}

const [first, second] = ['One', 'Two'].map((name) => issue({ name, isAuthority: true }).pem)

test('the certificates are taken as they stand, with what is written beside them', () => {
  const text = `# Those whom we know\n${first}\r\n${second}`
  expect(trustedSigners(listOf(text))).toBe(text)
  expect(trustedSigners('')).toBe(undefined)
})

test('a list that is not there, or without a certificate, is refused', () => {
  expect(() => trustedSigners('/nowhere.pem')).toThrow(
    'C2PA_TRUST (/nowhere.pem) cannot be read. Mend the path, or leave it unset.',
  )
  expect(() => trustedSigners(listOf('nothing'))).toThrow(/holds no certificates in PEM\. Put there/)
})

test.each([
  ['letters that are no certificate', second.replace(/MI[^]*(?=\n---)/, 'bm90aGluZw==')],
  ['something that is no base64', second.replace(/MI[^]*(?=\n---)/, 'garbage!')],
  ['nothing', second.replace(/MI[^]*(?=\n---)/, '')],
  ['a certificate that is cut off', second.slice(0, 200)],
])('one of several that holds %s is refused by its number', (_, spoilt) => {
  const path = listOf(first + spoilt)
  expect(() => trustedSigners(path)).toThrow(
    `C2PA_TRUST (${path}) holds a certificate that cannot be read (2 of 2). Put it there anew as PEM, or take it out.`,
  )
})
