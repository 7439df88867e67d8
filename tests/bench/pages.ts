import { chromium, type Browser } from '@playwright/test'
import { openGallery } from '../../lib/catalogue/gallery'
import { joinImages } from '../../lib/catalogue/join'
import { readManifest } from '../../lib/catalogue/manifest'
import type { ManifestImage } from '../../lib/catalogue/manifest'
import { findChromium } from '../helpers/tools'
import { buildFixture, buildGallery } from './fixtures'
import { serve } from './serve'
import type { Result, Row } from './table'
import { weigh, type Weighed } from './weigh'

/** A page, and the most client JavaScript it may load, in KB of gzip. */
interface Kind {
  name: string
  path: string
  scriptLimit: number
}

const kindsOf = (): Kind[] => [
  { name: 'wall', path: '/fr', scriptLimit: 145 },
  { name: 'image page', path: `/fr/images/${heaviest()}`, scriptLimit: 138.5 },
]

/** The image whose picture weighs most: what a telephone gets of it, no other exceeds. */
function heaviest() {
  const weight = ({ variants }: ManifestImage) =>
    Math.max(
      ...variants.filter(({ format, width }) => format === 'avif' && width <= 1280).map(({ bytes }) => bytes),
    )
  return joinImages(openGallery('.'), readManifest('lib/catalogue/manifest.json')).sort(
    (a, b) => weight(b) - weight(a),
  )[0].id
}

/**
 * What the wall and an image page load on a telephone, against the same pages of next/image and next-intl's
 * Link.
 */
export async function pages(): Promise<Result> {
  const [gallery, fixture] = [await buildGallery(), await buildFixture()]
  const kinds = kindsOf()
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const [ours, theirs] = [await weighAll(browser, gallery, kinds), await weighAll(browser, fixture, kinds)]
    return {
      part: 'pages',
      command: 'npm run bench -- pages',
      settings: [
        'against tests/bench/fixture: next/image with a loader, next-intl’s Link and provider',
        'Chromium as a telephone of 412 × 915 px at density 2.625, empty cache, gzip 9 and brotli 11',
      ],
      rows: kinds.flatMap((kind, index) => rowsOf(kind, ours[index], theirs[index])),
    }
  } finally {
    await browser.close()
  }
}

function weighAll(browser: Browser, folder: string, kinds: Kind[]) {
  return serve(folder, async (url) => {
    const weighed: Weighed[] = []
    for (const { path } of kinds) weighed.push(await weigh(browser, url + path))
    return weighed
  })
}

function rowsOf({ name, scriptLimit }: Kind, ours: Weighed, theirs: Weighed): Row[] {
  const compared = (['html', 'css', 'script', 'font'] as const).flatMap((kind) =>
    (['gzip', 'brotli'] as const).map((coding): Row => ({
      name: `${name}, ${kind}, ${coding}`,
      unit: 'KB',
      ours: ours[kind][coding] / 1000,
      against: theirs[kind][coding] / 1000,
      ...(kind === 'script' && { atMost: 1 }),
    })),
  )
  return [
    {
      name: `${name}, script, gzip, limit`,
      unit: 'KB',
      ours: ours.script.gzip / 1000,
      against: scriptLimit,
      atMost: 1,
    },
    ...compared,
    { name: `${name}, font files, limit`, unit: '', ours: ours.font.count, against: 1, atMost: 1 },
    {
      name: `${name}, first picture, limit`,
      unit: 'KB',
      ours: ours.firstPicture / 1000,
      against: 60,
      atMost: 1,
    },
    {
      name: `${name}, first picture`,
      unit: 'KB',
      ours: ours.firstPicture / 1000,
      against: theirs.firstPicture / 1000,
    },
    { name: `${name}, layout shift, limit`, unit: '', ours: ours.layoutShift, against: 0, atMost: 1 },
  ]
}
