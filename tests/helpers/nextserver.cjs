// Stands in for Next as a server: draws pages that tell the gallery's words, slowly.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- Next itself is asked for by `require`
const { readFileSync } = require('node:fs')

/** A number that another text does not have. */
const sumOf = (text) => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 1e9, 0)

module.exports = () => ({
  prepare: async () => {},
  getRequestHandler: () => async (request, response) => {
    await new Promise((done) => setTimeout(done, 5))
    const words = sumOf(readFileSync('messages/fr/captions.json', 'utf8'))
    const isDocument = /\.[a-z]+$/.test(request.url)
    response.writeHead(request.url === '/_not-found' ? 404 : 200, {
      ...(!isDocument && { 'X-Nextjs-Cache': 'REVALIDATED' }),
      'Content-Type': isDocument ? 'text/plain' : 'text/html; charset=utf-8',
    })
    response.end(
      isDocument
        ? `${request.url}+${words}`
        : `<html><head><meta charSet="utf-8"/></head><body>${request.url}+${words}<script>self.__next_f.push([1,"page"])</script></body></html>`,
    )
  },
})
