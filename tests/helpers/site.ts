import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { objectsFile } from '@/lib/hosting/export/objects'
import { publishSite, type PublishOptions } from '@/lib/hosting/publish/publish'
import type { Bucket } from '@/lib/store/bucket'

const forever = 'public, max-age=31536000, immutable'
const revalidate = 'public, max-age=0, must-revalidate'

/** A folder for an exported site, gone when the test is. */
export function makeSite() {
  const root = mkdtempSync(join(tmpdir(), 'site-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  return root
}

/** What a site shows: the picture of each image, by id, its caption, and the script of all pages. */
export interface Shown {
  pictures: Record<string, string>
  captions?: Record<string, string>
  script?: string
  /** The folder of its search files. */
  search?: string
}

/**
 * Writes the export of a small site of one language: a page for each image, a wall, a script, a press file
 * each and an older address.
 */
export function exportSite(root: string, { pictures, captions = {}, script = 'one', search }: Shown) {
  const code = put(root, `_next/static/${name(script)}.js`, script)
  const images = Object.entries(pictures).map(([id, bytes]) => ({
    id,
    picture: put(root, `variants/${id}-320-${name(bytes)}.jpg`, bytes),
    press: put(root, `press/proxima-${id}.jpg`, `press ${bytes}`),
    info: put(root, `iiif/${id}/info.json`, '{}'),
  }))
  const page = (file: string, shown: typeof images) =>
    put(
      root,
      file,
      `<!DOCTYPE html><script src="/${code}"></script>${shown.map(({ id, picture }) => `<img srcset="/${picture} 320w, /${picture} 640w" src="/${picture}"><p>${captions[id] ?? id}</p>`).join('')}`,
    )
  const pages = [
    page('fr.html', images),
    ...images.map((image) => page(`fr/images/${image.id}.html`, [image])),
  ]
  const missing = put(root, 'fr/404.html', 'nothing here')
  const objects = Object.fromEntries([
    [code, { file: code, headers: { 'Content-Type': 'application/javascript', 'Cache-Control': forever } }],
    ...images.map(({ picture }) => [
      picture,
      {
        file: picture,
        headers: {
          'Content-Type': 'image/jpeg',
          'Cache-Control': forever,
          'X-Content-Type-Options': 'nosniff',
        },
      },
    ]),
    ...images.map(({ press }) => [
      press,
      {
        file: press,
        headers: {
          'Content-Type': 'image/jpeg',
          'Content-Disposition': 'attachment',
          'Cache-Control': revalidate,
        },
      },
    ]),
    ...images.map(({ info }) => [info, { file: info, headers: { 'Content-Type': 'application/ld+json' } }]),
    ...(search ? [`search/${search}/words.json`] : []).map((file) => [
      put(root, file, '{}'),
      { file, headers: { 'Content-Type': 'application/json', 'Cache-Control': forever } },
    ]),
    ...pages.map((file) => [
      file.replace(/\.html$/, ''),
      { file, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': revalidate } },
    ]),
    [
      missing,
      { file: missing, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': revalidate } },
    ],
    [
      'press/proxima-old.jpg',
      {
        file: images[0].press,
        headers: { 'Content-Type': 'image/jpeg', 'Content-Disposition': 'attachment' },
        redirect: `/${images[0].press}`,
      },
    ],
  ])
  writeObjects(root, objects)
  return objects as Objects
}

type Objects = Record<string, { file: string; headers: Record<string, string>; redirect?: string }>

/** Lists the objects of a site as an export does. */
export function writeObjects(root: string, objects: Objects) {
  const lines = Object.keys(objects)
    .sort()
    .map((key) => JSON.stringify({ key, ...objects[key] }) + '\n')
  put(root, `../${objectsFile}`, lines.join(''))
}

/** Publishes a site; which keys were sent and deleted, besides what is reported. */
export async function publishing(root: string, bucket: Bucket, options: PublishOptions = {}) {
  const told: string[] = []
  const report = await publishSite(root, bucket, { ...options, tell: (line) => void told.push(line) })
  const keys = (verb: string) =>
    told.filter((line) => line.startsWith(`${verb} `)).map((line) => line.slice(verb.length + 1))
  return { report, sent: keys('send'), removed: keys('delete') }
}

/** The keys of a bucket's objects. */
export async function keysOf(bucket: Bucket) {
  const keys: string[] = []
  for await (const { key } of bucket.list()) keys.push(key)
  return keys
}

/** The local files that a page cannot do without. */
export function needs(html: string) {
  return [...html.matchAll(/(?:src|srcset)="([^"]+)"/g)].flatMap(([, value]) =>
    value.split(',').map((part) => part.trim().split(' ')[0].slice(1)),
  )
}

function put(root: string, file: string, text: string) {
  const path = join(root, 'out', file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return file
}

function name(bytes: string) {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12)
}
