import { publishSite } from '../../../lib/hosting/publish/publish'
import { readWanted } from '../../../lib/hosting/publish/read'
import { growingBucket } from './bucket'

// Plans how to publish the export in this folder where the pages of its first image have changed: the seconds
// it takes to read, sum and compare every file.
let changed: string | undefined
const bucket = await growingBucket(readWanted('.'), ({ key, sum }) => {
  changed ??= /^i\/.+/.exec(key)?.[0]
  return key === changed ? 'another' : sum
})
const start = performance.now()
const { objects, sent } = await publishSite('.', bucket, { dryRun: true })
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, objects, send: sent }))
