import { expect, test } from 'vitest'
import { describeReport } from '@/lib/hosting/publish/report'

const report = {
  objects: 7,
  sent: 2,
  removed: 1,
  waiting: 0,
  copies: 0,
  isSilent: false,
  unlisted: 0,
  unanswered: [],
  isSure: true,
}

test('what is neither sent nor deleted is kept', () => {
  // 7 objects, 2 of them sent
  expect(describeReport(report, { target: 's3://site', dryRun: false })).toEqual([
    '7 objects in s3://site: 2 sent, 5 kept, 1 deleted.',
  ])
})

test('a dry run says that nothing is changed', () => {
  expect(describeReport(report, { target: 's3://site', dryRun: true })).toEqual([
    'Nothing is changed. 7 objects in s3://site: 2 sent, 5 kept, 1 deleted if it is run.',
  ])
})

test('says what no object can answer with, and how many redirects became copies', () => {
  const told = describeReport(
    { ...report, copies: 3, unanswered: ['header-x-frame-options', 'header-vary'] },
    { target: 's3://site', dryRun: false },
  )
  expect(told[0]).toContain('x-amz-meta-header-*: x-frame-options, vary. Let what stands')
  expect(told[1]).toContain('keeps no redirects: 3 older addresses')
})
