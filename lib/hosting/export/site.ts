import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../../catalogue/files'
import { addressBook } from '../../catalogue/aliases'
import { builtEntries, type Gallery } from '../../catalogue/gallery'
import { joinImages } from '../../catalogue/join'
import { readManifest } from '../../catalogue/manifest'
import { writeWhole } from '../../disk/write'
import { reprDigest } from '../../press/digest'
import { tdmrep, tdmrepPath, tdmRules, type TdmRule } from '../../share/tdmrep'
import { siteUrl } from '../../site/addresses'
import { headersFile, redirectsFile, unread } from '../netlify'
import { nginxConf } from '../nginx/block'
import { goneOf } from '../rules/gone'
import { rules, type Headers } from '../rules/headers'
import { reservedRules } from '../rules/reserved'
import { redirectsOf, type Redirect } from '../rules/redirects'
import { assemble } from './assemble'
import { compress } from './compress'
import { documents } from './documents'
import { addressOf, listObjects } from './objects'
import type { ExportOptions } from './options'
import { begin, finish } from './swap'

const folders = { out: 'out', fresh: '.cache/out.fresh', last: '.cache/out.last' }

/**
 * Writes `out/`, whole under another name first, and beside it the settings of hosts. `pages` is the folder
 * whose `.next` holds the pages. Returns how many
 * files, compressed texts and redirects there are, and what a host will not read of them.
 */
export async function exportSite(gallery: Gallery, pages: string, options: ExportOptions) {
  const manifest = readManifest(paths(gallery.root).manifest)
  const images = joinImages(gallery, manifest)
  const book = addressBook(gallery, builtEntries(gallery, manifest))
  const gone = goneOf(gallery)
  const reserved = tdmRules(images)
  const { out, fresh } = folders
  begin(folders)
  try {
    const texts = withReservations(documents(images, gallery.words, gone), reserved)
    const files = await assemble(texts, { pages, fresh, before: out })
    const compressed = options.precompressed ? await compress(fresh, files, out) : 0
    const digests = digestsOf(files)
    const there = new Set(files.map(addressOf))
    const redirects = redirectsOf(book, { ledger: gallery.ledger, exists: (path) => there.has(path) })
    writeFileSync(join(fresh, '_headers'), headersFile([...rules, ...reservedRules(reserved)], digests))
    writeFileSync(join(fresh, '_redirects'), redirectsFile(redirects, gone))
    finish(folders)
    await writeWhole(
      'hosting/nginx.conf',
      nginxConf({ ...options, siteUrl, book, digests, gone, reserved, ids: images.map(({ id }) => id) }),
    )
    await writeObjects(files, redirects)
    return { files: files.length, texts: compressed, redirects: redirects.length, warning: unread(redirects) }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** The documents of a site, with the one that tells what of it reserves mining, if anything does. */
function withReservations(texts: Map<string, string>, reserved: TdmRule[]) {
  const document = tdmrep(reserved)
  return document === undefined ? texts : texts.set(tdmrepPath.slice(1), document)
}

async function writeObjects(files: string[], redirects: Redirect[]) {
  const objects = listObjects(files, redirects, digestOf)
  await writeWhole('hosting/objects.json', JSON.stringify(objects, null, 1) + '\n')
}

/** The `Repr-Digest` of every address that has one. */
function digestsOf(files: string[]): Headers {
  const addresses = files.map(addressOf)
  return Object.fromEntries(
    addresses.flatMap((address) => {
      const digest = digestOf(address)
      return digest ? [[address, digest]] : []
    }),
  )
}

function digestOf(address: string) {
  return address.startsWith('/press/') ? reprDigest(address.slice('/press/'.length)) : undefined
}
