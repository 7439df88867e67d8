// Stands in for Next's build, which takes half a minute: a compiled site that only says that it is one,
// slowly and in no order that a kill respects.
import { mkdirSync, writeFileSync } from 'node:fs'

mkdirSync('.next/static/chunks', { recursive: true })
writeFileSync('.next/required-server-files.json', '{"config":{}}')
writeFileSync('.next/prerender-manifest.json', '{"preview":{"previewModeId":"standing in"}}')
for (let chunk = 0; chunk < 40; chunk++) {
  writeFileSync(`.next/static/chunks/${chunk}.css`, 'p{}')
  await new Promise((done) => setTimeout(done, 2))
}
