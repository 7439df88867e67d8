import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageMaps } from '@/lib/hosting/nginx/language'
import { startNginx } from '../../helpers/nginx'
import { freePort } from '../../helpers/port'

let base = ''
let server: ReturnType<typeof startNginx>

/** An nginx that answers with the language it has chosen of three. */
beforeAll(async () => {
  const port = await freePort()
  base = `http://127.0.0.1:${port}`
  server = startNginx(
    `${languageMaps(['fr', 'en', 'de'])}\nserver { listen ${port}; location / { return 200 $proxima_language; } }`,
  )
  await answering()
})

afterAll(() => server.close())

const ask = async (asked: string) => (await fetch(base, { headers: { 'Accept-Language': asked } })).text()

async function answering(): Promise<unknown> {
  return ask('').catch(() => new Promise((done) => setTimeout(done, 50)).then(answering))
}

test.each([
  // the greatest weight of three, wherever it stands
  ['fr;q=0.1, en;q=0.2, de;q=0.3', 'de'],
  ['de;q=0.3, en;q=0.9, fr;q=0.8', 'en'],
  ['de;q=0.85, en;q=0.8, fr;q=0.9', 'fr'],
  ['en;q=0.5, de', 'de'],
  // among equals the first
  ['de, en, fr', 'de'],
  ['en, de, fr', 'en'],
  ['fr, de, en', 'fr'],
  ['de;q=0.5, fr;q=0.5', 'de'],
  ['en;q=0.5, de;q=0.5, fr;q=0.4', 'en'],
  // refused, or another
  ['de;q=0, en;q=0.1', 'en'],
  ['de-AT', 'de'],
  ['nl, de;q=0.1', 'de'],
  ['nl', 'fr'],
  ['', 'fr'],
])('of three languages, "%s" is led to %s', async (asked, language) => {
  expect(await ask(asked)).toBe(language)
})

test('the only language is everybody’s', () => {
  expect(languageMaps(['fr'])).toBe('map $http_accept_language $proxima_language {\n  default fr;\n}')
})
