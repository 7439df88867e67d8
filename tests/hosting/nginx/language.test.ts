import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageMaps } from '@/lib/hosting/nginx/language'
import { chooseAmong } from '@/lib/i18n/accept'
import { languageList } from '@/lib/i18n/languages'
import { accepting } from '../../helpers/accepting'
import { answering, startNginx } from '../../helpers/nginx'
import { freePort } from '../../helpers/port'
import { integers } from '../../helpers/random'

const three = ['fr', 'en', 'de']
const choices = [languageList, three]
let ports: number[] = []
let servers: ReturnType<typeof startNginx>[] = []

/** An nginx for each list of languages, which answers with the one that it has chosen. */
beforeAll(async () => {
  ports = await Promise.all(choices.map(freePort))
  servers = choices.map((languages, index) =>
    startNginx(
      `${languageMaps(languages)}\nserver { listen ${ports[index]}; location / { return 200 $proxima_language; } }`,
    ),
  )
  await Promise.all(servers.map((server, index) => answering(server, () => ask(index, ''))))
})

afterAll(() => Promise.all(servers.map((server) => server.close())))

const ask = async (index: number, asked: string) =>
  (await fetch(`http://127.0.0.1:${ports[index]}`, { headers: { 'Accept-Language': asked } })).text()

test.each(accepting)('"%s" is led to %s', async (asked, language) => {
  expect(await ask(0, asked)).toBe(language)
})

test.each([
  // The greatest weight of three, wherever it stands.
  ['fr;q=0.1, en;q=0.2, de;q=0.3', 'de'],
  ['de;q=0.3, en;q=0.9, fr;q=0.8', 'en'],
  ['de;q=0.85, en;q=0.8, fr;q=0.9', 'fr'],
  ['en;q=0.5, de', 'de'],
  // Among equals the first.
  ['de, en, fr', 'de'],
  ['fr, de, en', 'fr'],
  ['en;q=0.5, de;q=0.5, fr;q=0.4', 'en'],
  // Refused, or another.
  ['fr;q=0', 'en'],
  ['fr;q=0, en;q=0.0', 'de'],
  ['de;q=0', 'fr'],
  ['de-AT', 'de'],
  ['nl', 'fr'],
])('of three languages, "%s" is led to %s', async (asked, language) => {
  expect(await ask(1, asked)).toBe(language)
})

test('of headers that nobody wrote, nginx and npm start choose the same', async () => {
  const random = integers(7)
  const pick = (list: string[]) => list[(random() >>> 4) % list.length]
  const tags = ['fr', 'en', 'de', 'en-GB', 'FR-ca', 'nl', '*', 'en_US', 'x', '']
  const weights = ['', ';q=1', ';q=0.5', '; q=0.50', ';q=0.501', ';q=0.05', ';q=0.009', ';q=0', ';q=2', ';q=']
  for (let n = 0; n < 300; n++) {
    const header = Array.from({ length: 1 + (n % 5) }, () => pick(tags) + pick(weights)).join(
      pick([',', ', ', ' ,']),
    )
    expect(await ask(1, header), header).toBe(chooseAmong(three, header))
  }
})

test('the only language is everybody’s', () => {
  expect(languageMaps(['fr'])).toBe('map $http_accept_language $proxima_language {\n  default fr;\n}')
})
