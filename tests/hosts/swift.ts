import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/**
 * Starts OpenStack Swift with its S3 interface, empty, on a free port of loopback. Debian packages it and
 * keeps it safe; unlike the imitations made for tests it is a store that people run, and it refuses a body
 * that is not what its checksum says. `env` is what the AWS SDK reads; `close` ends it and removes what it
 * held.
 */
export async function startSwift() {
  const folder = mkdtempSync(join(tmpdir(), 'swift-'))
  // Debian's own Python, for that is the one that Debian's packages are installed in.
  const server = spawn(
    '/usr/bin/python3',
    [fileURLToPath(new URL('server.py', import.meta.url)), folder, '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const port = await new Promise<number>((done, refuse) => {
    createInterface(server.stdout).on('line', (line) => {
      if (line.startsWith('ready')) done(Number(line.split(' ')[1]))
    })
    server.on('exit', () =>
      refuse(new Error('Swift ended before it answered. Install python3-swift, or read what it says above.')),
    )
  })
  const endpoint = `http://127.0.0.1:${port}`
  const close = () => {
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true, maxRetries: 9 })
  }
  return { endpoint, env: environment(endpoint), close }
}

/** The credentials of the server above, at an address that leads to it. */
export function environment(endpoint: string) {
  return {
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'proxima:gallery',
    AWS_SECRET_ACCESS_KEY: 'loopback',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  }
}

export async function makeBucket(name: string) {
  const { CreateBucketCommand, S3Client } = await import('@aws-sdk/client-s3')
  await new S3Client({ forcePathStyle: true }).send(new CreateBucketCommand({ Bucket: name }))
}
