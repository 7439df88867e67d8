import { expect, test } from 'vitest'
import { parseTarget } from '@/lib/store/target'

test('a prefix ends with one slash, and no prefix with none', () => {
  expect(parseTarget('s3://bucket/of/builds//')).toEqual({ bucket: 'bucket', prefix: 'of/builds/' })
  expect(parseTarget('s3://bucket')).toEqual({ bucket: 'bucket', prefix: '' })
  expect(parseTarget('s3://bucket/')).toEqual({ bucket: 'bucket', prefix: '' })
})

test('errors if it names no bucket', () => {
  expect(() => parseTarget('ftp://bucket')).toThrow('"ftp://bucket" names no bucket. Write it as s3://bucket')
})
