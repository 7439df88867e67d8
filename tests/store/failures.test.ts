import { expect, test } from 'vitest'
import { describeFailure } from '@/lib/store/failures'

const failed = (name: string, more: object = {}, message = 'no') =>
  describeFailure(Object.assign(new Error(message), { name, ...more }), 's3://bucket/of').message

test('what the server says is told in two sentences, each with its way out', () => {
  expect(failed('CredentialsProviderError')).toMatch(/^No credentials for .+ were found\. Set AWS_ACCESS/)
  expect(failed('NoSuchBucket', { $metadata: { httpStatusCode: 404 } })).toMatch(/no bucket "bucket"\. Make/)
  expect(failed('AccessDenied', { $metadata: { httpStatusCode: 403 } })).toMatch(/refuses these .+\. Give/)
  expect(failed('BadDigest', { $metadata: { httpStatusCode: 400 } })).toMatch(/other bytes than were sent/)
  expect(failed('SlowDown', { $metadata: { httpStatusCode: 503 } })).toMatch(
    /answered 503 \(SlowDown: no\)\. Run/,
  )
})

test('no answer is told by the network’s own word', () => {
  expect(failed('Error', { code: 'ECONNREFUSED' }, 'refused')).toMatch(
    /does not answer \(ECONNREFUSED: refused/,
  )
})

test('a failure that was told already is told as it was', () => {
  const once = describeFailure(new Error('no'), 's3://bucket')
  expect(describeFailure(once, 's3://other')).toBe(once)
})
