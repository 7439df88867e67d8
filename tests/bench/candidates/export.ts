import { openGallery } from '../../../lib/catalogue/gallery'
import { exportSite } from '../../../lib/hosting/export/site'

// Exports the built site in this folder, twice: anew, and where nothing has changed.
const options = { root: '/var/www/proxima', precompressed: false, brotli: false, folders: false }
const seconds: number[] = []
let told: string[] = []
for (let run = 0; run < 2; run++) {
  const start = performance.now()
  told = await exportSite(openGallery('.'), '.', options)
  seconds.push((performance.now() - start) / 1000)
}
const files = Number(/^(\d+) files/.exec(told.at(-1) ?? '')?.[1])
console.log(JSON.stringify({ seconds: seconds[0], again: seconds[1], objects: files }))
