import { expect, test } from 'vitest'
import { documents } from '@/lib/hosting/export/documents'
import { languageList } from '@/lib/i18n/languages'
import { etna, interfaceWords as words } from '../../helpers/image'

const all = documents([etna], words)

test('the start, and of each image a choice, and an embed and its description a language', () => {
  expect([...all.keys()].sort()).toEqual(
    [
      'index.html',
      'i/etna.html',
      ...languageList.flatMap((language) => [`${language}/embed/etna.html`, `oembed/etna.${language}.json`]),
    ].sort(),
  )
})

test('the pages with a script name it in a policy of their own', () => {
  for (const file of ['index.html', 'i/etna.html'])
    expect(all.get(file), file).toMatch(/Content-Security-Policy" content="[^"]*script-src 'self' 'sha256-/)
})

test('a description is that of the widest picture, in its language', () => {
  expect(JSON.parse(all.get('oembed/etna.en.json') ?? '')).toMatchObject({ width: 1280, title: 'Mount Etna' })
})
