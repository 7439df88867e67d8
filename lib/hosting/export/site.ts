import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../../catalogue/files'
import type { Gallery } from '../../catalogue/gallery'
import { joinImages } from '../../catalogue/join'
import { readManifest } from '../../catalogue/manifest'
import { writeWhole } from '../../disk/write'
import { reprDigest } from '../../press/digest'
import { siteUrl } from '../../site/addresses'
import { headersFile, redirectsFile, unread } from '../netlify'
import { nginxConf } from '../nginx/block'
import { rules, type Headers } from '../rules/headers'
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
  const images = joinImages(gallery, readManifest(paths(gallery.root).manifest))
  const redirects = redirectsOf(gallery)
  const { out, fresh } = folders
  begin(folders)
  try {
    const files = await assemble(documents(images, gallery.words), { pages, fresh, before: out })
    const texts = options.precompressed ? await compress(fresh, files, out) : 0
    const digests = digestsOf(files)
    writeFileSync(join(fresh, '_headers'), headersFile(rules, digests))
    writeFileSync(join(fresh, '_redirects'), redirectsFile(redirects))
    finish(folders)
    await writeWhole('hosting/nginx.conf', nginxConf({ ...options, siteUrl, redirects, digests }))
    await writeObjects(files, redirects)
    return { files: files.length, texts, redirects: redirects.length, warning: unread(redirects) }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
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
