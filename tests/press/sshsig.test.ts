import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { allowedSigners, sshSignature } from '@/lib/press/sshsig'
import { sums, sumsCommand } from '@/lib/site/files'
import { makeFolder } from '../helpers/folder'
import { makeHouse, signerIn } from '../helpers/sealing'

test('OpenSSH takes the signature of a list for ours, and not that of another list', () => {
  const signer = signerIn(makeHouse())
  const list = `${'ab'.repeat(32)}  proxima-etna.jpg\n`
  const folder = makeFolder({
    [sums.list]: list,
    [sums.signature]: sshSignature(list, signer),
    [sums.signers]: allowedSigners(signer),
    other: list.toUpperCase(),
  })
  const run = (command: string) => spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
  expect(run(sumsCommand)).toMatchObject({ status: 0, stderr: '' })
  expect(run(sumsCommand).stdout).toMatch(/^Good "file" signature for proxima with ED25519 key SHA256:/)
  expect(run(sumsCommand.replace(`< ${sums.list}`, '< other')).status).not.toBe(0)
  expect(sshSignature(list, signer)).toBe(sshSignature(list, signer))
})
