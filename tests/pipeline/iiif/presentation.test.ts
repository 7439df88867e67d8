import { presentation3StrictUpgrade } from '@iiif/parser/strict'
import { Validator } from '@hyperion-framework/validator'
import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pressName, rightsOf, type Image } from '@/lib/catalogue/image'
import { openGallery } from '@/lib/catalogue/gallery'
import { joinImages } from '@/lib/catalogue/join'
import { readManifest } from '@/lib/catalogue/manifest'
import { collectionJson } from '@/lib/pipeline/iiif/collection'
import { inEach } from '@/lib/i18n/languages'
import { manifestJson } from '@/lib/pipeline/iiif/presentation'
import { iiifRights } from '@/lib/pipeline/iiif/rights'
import { entry, unrecorded, words } from '../../helpers/gallery'
import { pointed } from '../../helpers/pointed'

const gallery = openGallery('.')
const { words: messages } = gallery
const images = joinImages(gallery, readManifest('lib/catalogue/manifest.json'))

const image: Image = {
  id: 'etna',
  ...entry,
  ...rightsOf(entry, { fr: 'Calculé', en: 'Computed' }),
  words,
  place: { fr: 'L’Etna', en: 'Mount Etna' },
  hanging: unrecorded,
  points: [],
  pointWords: {},
  original: { width: 3600, height: 2400, format: 'jpeg', profile: null, sha256: '' },
  standIn: '139139139139ffffff',
  camera: {
    make: 'NIKON',
    model: 'NIKON D4',
    lens: null,
    exposureSeconds: null,
    aperture: null,
    iso: null,
    focalLengthMm: null,
    taken: null,
  },
  variants: [{ format: 'jpeg', width: 320, height: 213, bytes: 1, sha256: '', file: 'etna-320.jpg' }],
  press: inEach((language) => ({
    file: pressName('etna', language),
    bytes: 1,
    width: 3600,
    height: 2400,
    sha256: '',
    stamp: '',
    scan: '',
  })),
  cards: {
    fr: { file: 'fr.jpg', width: 1200, height: 630, bytes: 1, sha256: '', stamp: '' },
    en: { file: 'en.jpg', width: 1200, height: 630, bytes: 1, sha256: '', stamp: '' },
  },
}

/**
 * What the IIIF's JSON Schema and a strict reader find wrong with a document. The schema knows the core
 * alone, not the navPlace extension: that is taken off, with its context, and held to the extension's text in
 * a test of its own.
 */
function faults({ navPlace, ...core }: Record<string, unknown>) {
  const validator = new Validator({ allErrors: true })
  const document = {
    ...core,
    '@context': navPlace ? (core['@context'] as string[]).at(-1) : core['@context'],
  }
  const state = { warnings: [] as string[] }
  if (core.type === 'Manifest') presentation3StrictUpgrade(structuredClone(document) as never, state)
  const check = core.type === 'Collection' ? validator.validators.collection : validator.validators.manifest
  return [
    ...(check(document) ? [] : check.errors!.map(({ dataPath, message }) => `${dataPath} ${message}`)),
    ...state.warnings,
  ]
}

test('every IIIF manifest and collection of the gallery is valid Presentation 3.0', () => {
  const documents = readdirSync('public/iiif', { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:manifest|collection)\.json$|^themes\//.test(path))
    .map((path) => [path, JSON.parse(readFileSync(`public/iiif/${path}`, 'utf8'))] as const)
  const themes = new Set(images.flatMap(({ themes }) => themes))
  expect(documents).toHaveLength(images.length + themes.size + 1)
  for (const [path, document] of documents) expect([path, faults(document)]).toEqual([path, []])
})

const broken: [string, (document: never) => void][] = [
  [
    'a label without languages',
    (document: { label: unknown }) => {
      document.label = 'Etna'
    },
  ],
  [
    'rights outside the two vocabularies',
    (document: { rights: string }) => {
      document.rights = 'https://www.esa.int/terms'
    },
  ],
  [
    'a canvas without its size',
    (document: { items: { width?: number }[] }) => {
      delete document.items[0].width
    },
  ],
  [
    'a value that is no list',
    (document: { metadata: { value: unknown }[] }) => {
      document.metadata[0].value = { fr: 'Etna', en: 'Etna' }
    },
  ],
]
test.each(broken)('the validator refuses %s', (_, spoil) => {
  const document = manifestJson(image, messages)
  expect(faults(document)).toEqual([])
  spoil(document as never)
  expect(faults(document)).not.toEqual([])
})

test('the validator refuses a collection whose items are addresses alone', () => {
  const collection = collectionJson({ images, words: messages })
  expect(faults(collection)).toEqual([])
  expect(faults({ ...collection, items: collection.items.map(({ id }) => id) })).not.toEqual([])
})

test('a manifest says everything in both languages', () => {
  const maps: object[] = []
  const gather = (value: unknown): void => {
    if (!value || typeof value !== 'object') return
    for (const [key, child] of Object.entries(value)) {
      // A homepage is of one language, and so is its label.
      if (key === 'homepage') continue
      if (['label', 'summary', 'value'].includes(key)) maps.push(child)
      else gather(child)
    }
  }
  for (const { homepage, ...document } of images.map((each) => manifestJson(each, messages))) {
    expect(homepage.map(({ language }) => language)).toEqual([['fr'], ['en']])
    gather(document)
  }
  expect(maps.length).toBeGreaterThan(images.length * 8)
  for (const map of maps) expect(Object.keys(map)).toEqual(['fr', 'en'])
})

test('a reconstruction says so in both languages, with no camera', () => {
  const { metadata, requiredStatement } = manifestJson({ ...image, kind: 'reconstruction' }, messages)
  expect(requiredStatement?.value).toEqual({
    fr: ['ESA/NASA', messages.fr.KindMark.aboutReconstruction],
    en: ['ESA/NASA', messages.en.KindMark.aboutReconstruction],
  })
  const kind = metadata.find(({ label }) => label.en![0] === 'Kind of image')!
  expect(kind.value).toEqual({ fr: ['Vue calculée'], en: ['Computed view'] })
  expect(JSON.stringify(metadata)).not.toContain('NIKON')
  expect(JSON.stringify(manifestJson(image, messages).metadata)).toContain('NIKON D4')
})

test('which way a computed view looks, and who computed it for when, is told in every language', () => {
  const rows = manifestJson(pointed, messages).metadata
  const told = Object.fromEntries(rows.map(({ label, value }) => [label.en![0], value]))
  expect(told.View).toEqual({
    fr: ['vers le nord, de 408\u202fkm d’altitude'],
    en: ['looking north, from a height of 408 km'],
  })
  expect(told.Scale.en![0]).toMatch(/^about 470 km /)
  expect(told['Computed for'].en![0]).toMatch(/10:00\u00a0UTC$/)
  expect(told['Computed by'].fr![0]).toMatch(/^Proxima, /)
  expect(told['Countries in the frame']).toEqual({ fr: ['Italie'], en: ['Italy'] })
  expect(JSON.stringify(manifestJson(image, messages).metadata)).not.toContain('Computed by')
})

test('a region and an unknown place are never a point', () => {
  const point = manifestJson(image, messages)
  expect(point['@context']).toEqual([
    'http://iiif.io/api/extension/navplace/context.json',
    'http://iiif.io/api/presentation/3/context.json',
  ])
  // GeoJSON: longitude first
  expect(point.navPlace?.features[0].geometry.coordinates).toEqual([15, 37.75])
  for (const coordinates of [null, { lat: 37.75, lon: 15, basis: 'region' as const }]) {
    const document = manifestJson({ ...image, coordinates }, messages)
    expect(document).not.toHaveProperty('navPlace')
    expect(document['@context']).toBe('http://iiif.io/api/presentation/3/context.json')
  }
})

test('the day of a posting is no date to navigate by', () => {
  expect(manifestJson(image, messages).navDate).toBe('2017-03-19T12:00:00Z')
  expect(
    manifestJson({ ...image, taken: { date: '2017-03-19', basis: 'posted' } }, messages),
  ).not.toHaveProperty('navDate')
})

test('claims rights only where IIIF admits the statement', () => {
  expect(iiifRights('https://creativecommons.org/publicdomain/zero/1.0/')).toBe(
    'http://creativecommons.org/publicdomain/zero/1.0/',
  )
  expect(iiifRights('http://rightsstatements.org/vocab/InC/1.0/')).toBe(
    'http://rightsstatements.org/vocab/InC/1.0/',
  )
  expect(iiifRights('https://www.esa.int/creativecommons.org/licenses/by')).toBeNull()
  expect(iiifRights(null)).toBeNull()
  expect(manifestJson(image, messages)).not.toHaveProperty('rights')
})

test('a collection lists its images in their order, and a theme belongs to the whole', () => {
  const all = collectionJson({ images, words: messages })
  const manifests = all.items.filter(({ type }) => type === 'Manifest')
  expect(manifests.map(({ id }) => id)).toEqual(
    images.map(({ id }) => `http://localhost:3000/iiif/${id}/manifest.json`),
  )
  const collections = all.items.slice(images.length)
  expect(collections).toHaveLength(new Set(images.flatMap((image) => image.themes)).size)
  expect(collections).toContainEqual({
    id: 'http://localhost:3000/iiif/themes/night.json',
    type: 'Collection',
    label: { fr: ['Nuit'], en: ['Night'] },
  })
  const night = collectionJson({
    images: images.filter(({ themes }) => themes.includes('night')),
    theme: 'night',
    words: messages,
  })
  expect(night.label).toEqual({ fr: ['Nuit'], en: ['Night'] })
  expect(night.partOf).toEqual([{ id: all.id, type: 'Collection' }])
  expect(night.items.every(({ type }) => type === 'Manifest')).toBe(true)
})

test('a collection says whom to credit, what is computed, and the rights that all its images share', () => {
  const both = [
    { ...image, kind: 'reconstruction' as const },
    { ...image, credit: { fr: 'ESA', en: 'ESA' } },
  ]
  const { requiredStatement } = collectionJson({ images: both, words: messages })
  expect(requiredStatement?.value.en).toEqual(['ESA/NASA', 'ESA', messages.en.KindMark.aboutReconstruction])
  expect(collectionJson({ images: both, words: messages })).not.toHaveProperty('rights')
  const computed = images.filter(({ kind }) => kind === 'reconstruction')
  const all = collectionJson({ images: computed, words: messages })
  expect(all.rights).toBe(iiifRights(computed[0].rights.statement))
  expect(all.thumbnail?.[0].id).toContain(`/pictures/${computed[0].id}.320.jpg`)
})

test('a canvas has a thumbnail of its own, without a service from which a larger one would be asked', () => {
  const [{ thumbnail }] = manifestJson(image, messages).items
  expect(thumbnail).toEqual([
    {
      id: 'http://localhost:3000/pictures/etna.320.jpg',
      type: 'Image',
      format: 'image/jpeg',
      width: 320,
      height: 213,
    },
  ])
})
