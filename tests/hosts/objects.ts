import { parseArgs } from 'node:util'
import { publishSite } from '@/lib/hosting/publish/publish'
import { openBucket } from '@/lib/store/bucket'
import { serveBucket } from './front'
import { makeBucket, startSwift } from './swift'

const { port = '3000' } = parseArgs({ options: { port: { type: 'string' } } }).values

const swift = await startSwift()
process.on('exit', swift.close)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit())
Object.assign(process.env, swift.env)
await makeBucket('site')
const { objects } = await publishSite('.', await openBucket('s3://site'))
await serveBucket('site', Number(port))
console.log(`${objects} objects are served at http://localhost:${port}.`)
