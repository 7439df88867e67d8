import autocannon from 'autocannon'
import { job } from './report'

const { url, connections, seconds } = job<{ url: string; connections: number; seconds: number }>()

const result = await autocannon({
  url,
  connections,
  duration: seconds,
  headers: { 'Accept-Encoding': 'br, gzip' },
})
if (result.non2xx || result.errors)
  throw new Error(
    `${url} answered ${result.non2xx} requests with an error and ${result.errors} not at all. Fetch it once to see why.`,
  )
console.log(JSON.stringify({ perSecond: result.requests.average }))
