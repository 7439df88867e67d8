import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addressBook } from '@/lib/catalogue/aliases'
import { keepHangings } from '@/lib/catalogue/hung'
import { pressName, type Image } from '@/lib/catalogue/image'
import { authoredImages } from '@/lib/catalogue/authored'
import { openGallery, type Gallery } from '@/lib/catalogue/gallery'
import { idsOf, withAddresses } from '@/lib/catalogue/ledger'
import { inEach, languageList } from '@/lib/i18n/languages'
import { openLeads } from '@/lib/hosting/serve/leads'
import { redirectsOf } from '@/lib/hosting/rules/redirects'
import { removeImage, renameImage } from '@/lib/intake/moves'
import { infoJson } from '@/lib/pipeline/iiif/info'
import { manifestJson } from '@/lib/pipeline/iiif/presentation'
import { impliedPaths } from '@/lib/pipeline/iiif/pyramid'
import { plan } from '@/lib/pipeline/variants/plan'
import { recipe } from '@/lib/pipeline/variants/recipe'
import { imageObject } from '@/lib/press/jsonld'
import { embedSnippet } from '@/lib/share/embed'
import { atomFeed, entryId } from '@/lib/share/feed'
import { imageMetadata } from '@/lib/share/metadata'
import { oembed } from '@/lib/share/oembed'
import { publicAddresses } from '@/lib/site/public'
import { change, entry, makeGallery, words as goodWords, write } from '../helpers/gallery'
import { etna, recordOf, site } from '../helpers/image'
import { integers } from '../helpers/random'

const tile = 512

/** An invented original: another hash is another picture, of other proportions. */
interface Original {
  sha256: string
  width: number
  height: number
}

/** The files that a build would make of an original. */
function filesOf(id: string, original: Original): Pick<Image, 'original' | 'variants' | 'press' | 'cards'> {
  const { sha256, width, height } = original
  const variants = plan({ id, width, hash: sha256, recipe }).map(({ format, width: w, file }) => ({
    format,
    width: w,
    height: Math.round((w * height) / width),
    bytes: 1,
    sha256: '',
    file,
  }))
  const press = inEach((language) => ({ ...etna.press[language], file: pressName(id, language) }))
  return { original: { ...etna.original, ...original }, variants, press, cards: etna.cards }
}

/** Every address of this site that the documents hold which leave it, of some images. */
function givenBy(images: Image[], words: Gallery['words']) {
  const documents = images.flatMap((image) => [
    recordOf(image),
    infoJson({ statement: null, id: image.id, full: image.original, tile }),
    manifestJson(image, words),
    ...languageList.flatMap((language) => [
      imageObject(image, language, words),
      imageMetadata(image, language, words),
      embedSnippet(image, language),
      oembed(new URLSearchParams({ url: `${site}/${language}/images/${image.id}` }), {
        findImage: () => image,
        words,
      }),
    ]),
  ])
  const feeds = languageList.map((language) => atomFeed({ images, language, words }))
  const text = [...documents.map((document) => JSON.stringify(document)), ...feeds].join('\n')
  return [...text.matchAll(new RegExp(`${site}(/[^"\\\\<>\\s#&]+)`, 'g'))].map(([, path]) => path)
}

/** Every path at which the last build leaves a file or a page, told apart from the list of addresses. */
function pathsOf({ id, variants, original }: Image) {
  const languages = languageList.flatMap((language) => [
    `/${language}/images/${id}`,
    `/${language}/embed/${id}`,
    `/oembed/${id}.${language}.json`,
    `/cards/${id}.${language}.jpg`,
  ])
  const tiles = impliedPaths(original, tile)
  return [
    ...languages,
    `/i/${id}`,
    ...['jpg', 'jpg.sha256', 'json', 'en.jpg', 'en.jpg.sha256', 'en.json'].map(
      (ending) => `/press/proxima-${id}.${ending}`,
    ),
    ...[320, 640, 1280, 2560].map((width) => `/pictures/${id}.${width}.jpg`),
    ...variants.map(({ file }) => `/variants/${file}`),
    ...['info.json', 'manifest.json', ...tiles].map((path) => `/iiif/${id}/${path}`),
  ]
}

test('after a year of edits no address that was given on any day is dead, on any host', async () => {
  const root = await makeGallery(Array.from({ length: 12 }, (_, n) => `image-${n}`))
  const random = integers(2017)
  const pick = <T>(list: T[]) => list[(random() >>> 4) % list.length]
  const originals = new Map<string, Original>()
  // Which image an id is of, whatever it is called: feeds must call it the same.
  const identities = new Map<string, number>()
  const entryIds = new Map<string, Set<string>>()
  const [given, counts] = [new Set<string>(), { renamed: 0, reworded: 0, removed: 0, replaced: 0, added: 0 }]
  let [ledger, hangings]: [string[], Gallery['hangings']] = [[], {}]
  let next = 0
  const open = (): Gallery => ({ ...openGallery(root), ledger, hangings })

  const hang = (id: string, kind: 'photograph' | 'reconstruction') => {
    const side = 600 + ((random() >>> 4) % 3000)
    originals.set(id, { sha256: `${kind}-${random()}`, width: side, height: 400 + ((random() >>> 4) % 900) })
  }
  const add = (id: string) => {
    write(root, `lib/catalogue/entries/${id}.json`, entry)
    writeFileSync(join(root, `lib/catalogue/originals/${id}.jpg`), '')
    for (const language of languageList)
      change(root, `messages/${language}/captions.json`, (all: Record<string, object>) => {
        all[id] = goodWords[language]
      })
    counts.added += 1
  }
  const rename = (id: string) => {
    // One in ten takes back a name that the image bore before.
    const { aliases } = open().entries.get(id)!
    const to = random() % 10 === 0 && aliases.length ? pick(aliases) : `named-${next++}`
    renameImage(open(), id, to)
    originals.set(to, originals.get(id)!)
    identities.set(to, identities.get(id)!)
    counts.renamed += 1
    return to
  }
  const edit = (id: string, ids: string[]) => {
    const chance = random() % 100
    if (chance < 58) return rename(id)
    if (chance < 74) {
      for (const language of languageList)
        change(root, `messages/${language}/captions.json`, (all: Record<string, { title: string }>) => {
          all[id].title = `Etna ${random()}`
        })
      counts.reworded += 1
      return id
    }
    if (chance < 86) {
      hang(id, 'photograph')
      counts.replaced += 1
      return id
    }
    if (chance < 92 && ids.length > 8) {
      const heir = pick(ids.filter((other) => other !== id))
      removeImage(open(), id, heir)
      counts.removed += 1
      return heir
    }
    const fresh = `added-${next++}`
    add(fresh)
    return fresh
  }
  /** A build of a day: what it has published of some images is given to whoever came by. */
  const publish = (touched: string[], day: number) => {
    const gallery = open()
    const authored = authoredImages(gallery)
    for (const { id } of authored) {
      if (!originals.has(id)) hang(id, 'reconstruction')
      if (!identities.has(id)) identities.set(id, identities.size)
    }
    const hung = authored.map((image) => ({ image, sha256: originals.get(image.id)!.sha256 }))
    const now = new Date(Date.UTC(2027, 0, 1 + day, 9))
    hangings = keepHangings(hangings, hung, { now, before: idsOf(ledger) })
    ledger = withAddresses(
      ledger,
      authored.flatMap(({ id }) => publicAddresses(id)),
    )
    const images = authored.map((image): Image => {
      const files = filesOf(image.id, originals.get(image.id)!)
      return { ...etna, ...image, ...files, hanging: hangings[image.id] }
    })
    const shown = images.filter(({ id }) => touched.includes(id))
    for (const path of givenBy(shown, gallery.words)) given.add(path)
    for (const image of shown)
      for (const language of languageList) {
        const key = `${identities.get(image.id)} ${language}`
        entryIds.set(key, (entryIds.get(key) ?? new Set()).add(entryId(image, language)))
      }
    return { gallery, images }
  }

  publish(open().ids, 0)
  let last = publish([], 0)
  for (let day = 1; day <= 365 || counts.renamed < 200; day++) {
    const { ids } = open()
    last = publish([edit(pick(ids), ids)], day)
  }
  expect(counts.renamed).toBeGreaterThanOrEqual(200)
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(10)

  const { gallery, images } = last
  const book = addressBook(gallery)
  const files = new Set([
    ...images.flatMap(pathsOf),
    ...languageList.flatMap((language) => [`/${language}`, `/${language}/feed.xml`, `/${language}/media`]),
  ])
  const general = ['/iiif/collection.json', '/iiif/themes/volcanoes.json', '/']
  for (const path of general) files.add(path)
  const exists = (path: string) => files.has(path)

  // A server, npm start or nginx, that knows the forms.
  const lead = openLeads(book, exists)
  const findImage = (name: string) => images.find(({ id }) => id === book.get(name)?.id)
  const answers = (address: string) => {
    const [pathname, query] = address.split('?')
    if (pathname !== '/oembed') return exists(pathname)
    return oembed(new URLSearchParams(query), { findImage, words: gallery.words }).status === 200
  }
  const dead = [...new Set([...given, ...ledger])].filter(
    (path) => !answers(path) && !answers(lead({ pathname: path, query: '' })?.headers.Location ?? ''),
  )
  expect(given.size).toBeGreaterThan(4_000)
  expect(dead).toEqual([])

  // A host that knows a list alone: the address itself, or the first line that fits it.
  const redirects = redirectsOf(book, { ledger, exists })
  const exact = new Map(redirects.map(({ from, to }) => [from, to]))
  expect(exact.size).toBe(redirects.length)
  expect(redirects.filter(({ to }) => !to.endsWith('*') && !exists(to))).toEqual([])
  expect(ledger.filter((path) => !exists(path) && !exact.has(path))).toEqual([])

  // Whatever became of an image, feeds call it what they called it first, and no two the same.
  for (const [key, ids] of entryIds) expect([key, [...ids]]).toEqual([key, [[...ids][0]]])
  const first = [...entryIds.values()].map((ids) => [...ids][0])
  expect(new Set(first).size).toBe(first.length)
})
