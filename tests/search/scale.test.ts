import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { authoredImages } from '@/lib/catalogue/authored'
import { openGallery } from '@/lib/catalogue/gallery'
import { readManifest, type Manifest } from '@/lib/catalogue/manifest'
import { searchTexts, subjectsOf } from '@/lib/pipeline/search'
import type { Subject } from '@/lib/pipeline/search/terms'
import { search } from '@/lib/search/rank'
import { openReader } from '@/lib/search/reader'
import { fractions } from '../helpers/random'

const count = 10_000

/**
 * Ten thousand images in words that follow Zipf's law: 40,000 of prose in each language, 20,000 names in
 * both.
 */
function invent() {
  const random = fractions(1)
  const pick = (list: string) => list[Math.floor(random() * list.length)]
  const word = (end: string) =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick('bcdfglmnprstv') + pick('aeiou')).join(
      '',
    ) + end
  const words = (size: number, end: string) => Array.from({ length: size }, () => word(end))
  // Rank r is drawn as often as 1/r asks.
  const draw = (list: string[]) => list[Math.floor(list.length ** random()) - 1]
  const [fr, en, names] = [words(40_000, 'e'), words(40_000, 's'), words(20_000, '')]
  const text = (list: string[], length: number) => Array.from({ length }, () => draw(list)).join(' ')
  const gallery = openGallery('.')
  const [model] = subjectsOf(authoredImages(gallery), gallery.words)
  return Array.from({ length: count }, (_, image): Subject => {
    const place = `${names[Math.floor(random() * names.length)]} ${names[Math.floor(random() * names.length)]}`
    const half = (list: string[]) => ({
      title: `${place} ${draw(list)}`,
      caption: text(list, 60),
      alt: text(list, 35),
    })
    return {
      ...model,
      id: `iss050-e-${10_000 + image}`,
      words: { fr: half(fr), en: half(en) },
      place: { fr: place, en: place },
    }
  })
}

test('ten thousand images are searched without the index being sent', { timeout: 120_000 }, async () => {
  const subjects = invent()
  const [model] = Object.values(readManifest('lib/catalogue/manifest.json'))
  const manifest: Manifest = Object.fromEntries(subjects.map(({ id }) => [id, model]))
  const files = searchTexts(subjects, manifest)
  const sizes = new Map([...files].map(([path, text]) => [path, gzipSync(text).length]))
  const index = [...sizes]
    .filter(([path]) => !path.includes('records'))
    .reduce((sum, [, size]) => sum + size, 0)

  const wanted = subjects[7_777]
  const name = wanted.place!.fr.split(' ').sort((a, b) => b.length - a.length)[0]
  // a place, one word of it, that word with a slip in its first letter, an id
  for (const typed of [wanted.place!.fr, name, `x${name.slice(1)}`, wanted.id]) {
    let bytes = 0
    const reader = await openReader(
      async (path) => ((bytes += sizes.get(path)!), JSON.parse(files.get(path)!)),
    )
    const { hits } = await search(reader, typed)
    const shown = await reader.records(hits.slice(0, 12).map(({ image }) => image))
    expect(
      shown.map(({ id }) => id),
      typed,
    ).toContain(wanted.id)
    // 19–34 KB, records to show included; the index without them is 4.1 MB
    expect(bytes, typed).toBeLessThan(40_000)
    expect(bytes, typed).toBeLessThan(index / 90)
  }
})
