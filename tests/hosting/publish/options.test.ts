import { expect, test } from 'vitest'
import { readTarget } from '@/lib/hosting/publish/options'

test('a target may come before or after its options', () => {
  expect(readTarget(['--dry-run', 's3://site'])).toEqual({
    target: 's3://site',
    dryRun: true,
    replace: false,
    atOnce: false,
  })
  expect(readTarget(['s3://site', '--replace'])).toEqual({
    target: 's3://site',
    dryRun: false,
    replace: true,
    atOnce: false,
  })
})

test.each([[[]], [['s3://a', 's3://b']], [['s3://a', '--force']]])('errors if it is asked for %j', (args) => {
  expect(() => readTarget(args)).toThrow(
    'Write npm run publish -- s3://bucket/prefix [--dry-run] [--replace] [--now].',
  )
})
