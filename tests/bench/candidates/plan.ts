import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { listObjects } from '../../../lib/hosting/export/objects'
import { planPublish } from '../../../lib/hosting/publish/plan'
import { readWanted } from '../../../lib/hosting/publish/read'
import { listFiles } from '../../../lib/disk/read'
import { builtPages, finished } from '../../../lib/hosting/build/tree'

// Plans how to publish the gallery in this folder where one image's pages have changed: the seconds it takes
// to read, sum and compare every file.
const pages = builtPages('.').map((path) => [path, relative(finished, path)])
const all = [...listFiles('public').map((path) => [path, path.slice('public/'.length)]), ...pages]
for (const [from, to] of all) {
  mkdirSync(dirname(join('out', to)), { recursive: true })
  cpSync(from, join('out', to))
}
mkdirSync('hosting', { recursive: true })
writeFileSync(
  'hosting/objects.json',
  JSON.stringify(
    listObjects(
      all.map(([, to]) => to),
      [],
      () => undefined,
    ),
  ),
)

const start = performance.now()
const wanted = await readWanted('.')
const objects = Object.fromEntries(
  wanted.map(({ key, sum, stage }) => [
    key,
    { etag: key, sum: key.endsWith('/iss050-e-100000') ? 'another' : sum, stage },
  ]),
)
const listed = new Map(wanted.map(({ key, bytes }) => [key, { etag: key, bytes }]))
const { send } = planPublish(wanted, { listed, record: { objects, sending: {} }, carried: new Map() })
console.log(
  JSON.stringify({ seconds: (performance.now() - start) / 1000, objects: wanted.length, send: send.length }),
)
