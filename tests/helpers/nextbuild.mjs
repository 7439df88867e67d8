// Stands in for Next's build, which takes half a minute: prerenders pages that tell the gallery's words,
// slowly and in no order that a kill respects.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const words = readFileSync('messages/fr/captions.json', 'utf8').length
for (const language of ['fr', 'en']) {
  mkdirSync(`.next/server/app/${language}`, { recursive: true })
  writeFileSync(`.next/server/app/${language}/missing.meta`, '{"headers":{}}')
  for (let page = 0; page < 40; page++) {
    writeFileSync(
      `.next/server/app/${language}/${page}.html`,
      `<html><head><meta charSet="utf-8"/></head><body>${page}+${words}<script>self.__next_f.push([1,"${page}"])</script></body></html>`,
    )
    await new Promise((done) => setTimeout(done, 2))
  }
}
