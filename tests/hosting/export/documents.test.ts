import { expect, test } from 'vitest'
import { documents } from '@/lib/hosting/export/documents'
import { languageList } from '@/lib/i18n/languages'
import { etna, interfaceWords as words } from '../../helpers/image'

const all = new Map(documents([etna], words))

test('the start, and of each image a choice, and an embed and its description a language', () => {
  expect([...all.keys()].sort()).toEqual(
    [
      'index.html',
      'i/etna.html',
      ...languageList.flatMap((language) => [`${language}/embed/etna.html`, `oembed/etna.${language}.json`]),
    ].sort(),
  )
})

test('the pages of a choice ask for its module, and hold no script of their own', () => {
  for (const file of ['index.html', 'i/etna.html']) {
    const scripts = all.get(file)?.match(/<script[^>]*>[^<]*/g)
    expect(scripts, file).toEqual([
      expect.stringMatching(/^<script[^>]* src="\/scripts\/choice-[A-Z0-9]+\.js"[^>]*>$/),
    ])
    expect(all.get(file), file).not.toContain('http-equiv')
  }
})

test('a description is that of the widest picture, in its language', () => {
  expect(JSON.parse(all.get('oembed/etna.en.json') ?? '')).toMatchObject({ width: 1280, title: 'Mount Etna' })
})
