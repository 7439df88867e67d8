import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

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
}

/**
 * Writes the export of a small site of one language: a page for each image, a wall, a script, a press file
 * each and an older address.
 */
export function exportSite(root: string, { pictures, captions = {}, script = 'one' }: Shown) {
  const code = put(root, `_next/static/${name(script)}.js`, script)
  const images = Object.entries(pictures).map(([id, bytes]) => ({
    id,
    picture: put(root, `variants/${id}-${name(bytes)}.jpg`, bytes),
    press: put(root, `press/proxima-${id}.jpg`, `press ${bytes}`),
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
  put(root, '../hosting/objects.json', JSON.stringify(objects))
  return objects as Record<string, { file: string; headers: Record<string, string>; redirect?: string }>
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
