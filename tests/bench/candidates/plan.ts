import { cpSync, mkdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { listFiles } from '../../../lib/disk/read'
import { writeLines } from '../../../lib/disk/lines'
import { builtPages, prerendered } from '../../../lib/hosting/build/nextbuild'
import { objectsFile, objectsOf } from '../../../lib/hosting/export/objects'
import { publishSite } from '../../../lib/hosting/publish/publish'
import { readWanted } from '../../../lib/hosting/publish/read'
import { growingBucket } from './bucket'

// Plans how to publish the gallery in this folder where one image's pages have changed: the seconds it takes
// to read, sum and compare every file.
const pages = builtPages('.').map((path) => [path, relative(prerendered, path)])
const all = [...listFiles('public').map((path) => [path, path.slice('public/'.length)]), ...pages]
for (const [from, to] of all) {
  mkdirSync(dirname(join('out', to)), { recursive: true })
  cpSync(from, join('out', to))
}
await writeLines(
  objectsFile,
  objectsOf('out', [], () => undefined),
)

const bucket = await growingBucket(readWanted('.'), ({ key, sum }) =>
  key.endsWith('/iss050-e-100000') ? 'another' : sum,
)
const start = performance.now()
const { objects, sent } = await publishSite('.', bucket, { dryRun: true })
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, objects, send: sent }))
