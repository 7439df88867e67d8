import { expect, test } from 'vitest'
import { openSite } from '@/lib/hosting/serve/respond'
import { makeFolder } from '../../helpers/folder'
import { write } from '../../helpers/gallery'
import { interfaceWords } from '../../helpers/image'
import { listen } from '../../helpers/listening'

/** A site where an image was withdrawn and another hangs; what Next is asked for is answered with its name. */
function serve() {
  const root = makeFolder({
    '.next/proxima-names.json': '{}',
    '.next/finished/fr/missing.html': 'rien ici',
    'public/press/proxima-etna-2.jpg': 'etna 2',
    'lib/catalogue/ledger.txt': '',
  })
  write(root, 'lib/catalogue/entries/etna.json', {
    state: 'withdrawn',
    since: '2026-05-04',
    why: { fr: 'Une erreur <de lieu>.', en: 'A mistake.' },
    ask: 'desk@example.org',
    aliases: ['volcano'],
  })
  for (const language of ['fr', 'en'] as const) {
    write(root, `messages/${language}/interface.json`, interfaceWords[language])
    for (const name of ['captions', 'places']) write(root, `messages/${language}/${name}.json`, {})
  }
  const respond = openSite(root, async (request, response) => response.end(`Next: ${request.url}`))
  return listen((request, response) => void respond(request, response))
}

test.each([
  '/fr/images/etna',
  '/fr/embed/volcano',
  '/i/etna?utm_source=x',
  '/press/proxima-etna.jpg',
  '/iiif/etna/info.json',
])('%s answers 410, and says since when, why and whom to ask in French, then in English', async (path) => {
  const { status, headers, body } = await (await serve())(path)
  const text = body.toString()
  expect([status, headers['content-type']]).toEqual([410, 'text/html; charset=utf-8'])
  expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/)
  expect(text.indexOf('4 mai 2026')).toBeLessThan(text.indexOf('4 May 2026'))
  for (const said of [
    'Une erreur &lt;de lieu&gt;.',
    'A mistake.',
    'mailto:desk@example.org',
    '<section lang="en">',
  ])
    expect(text).toContain(said)
})

test('the English address says it in English first, HEAD has no body, and others are as they were', async () => {
  const ask = await serve()
  const { status, body } = await ask('/en/images/etna')
  expect([status, body.toString().slice(16, 32)]).toEqual([410, '<html lang="en">'])
  const head = await ask('/en/images/etna', { method: 'HEAD' })
  expect([head.status, head.body.length]).toEqual([410, 0])
  expect((await ask('/press/proxima-etna-2.jpg')).body.toString()).toBe('etna 2')
  expect((await ask('/fr/images/nobody')).status).toBe(404)
})
