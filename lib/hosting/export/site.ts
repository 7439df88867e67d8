import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../../disk/write'
import { reprDigest } from '../../press/digest'
import { siteUrl } from '../../site/addresses'
import { headersFile, redirectsFile, unread } from '../netlify'
import { nginxConf } from '../nginx/block'
import { rules } from '../rules/headers'
import { readRedirects } from '../rules/redirects'
import { assemble } from './assemble'
import { compress } from './compress'
import { addressOf, listObjects } from './objects'
import { begin, finish } from './swap'

const folders = { out: 'out', fresh: '.cache/out.fresh', last: '.cache/out.last' }

/**
 * Writes `out/`, whole under another name first, and beside it what hosts must be told. Returns how many
 * files, compressed texts and redirects there are, and what a host will not read of them.
 */
export async function exportSite(options: { root: string; brotli: boolean }) {
  const { out, fresh } = folders
  begin(folders)
  try {
    const files = await assemble('.', fresh, out)
    const texts = await compress(fresh, files, out)
    const redirects = readRedirects('.')
    const digests = digestsOf(files)
    writeFileSync(join(fresh, '_headers'), headersFile(rules, digests))
    writeFileSync(join(fresh, '_redirects'), redirectsFile(redirects))
    finish(folders)
    await writeWhole('hosting/nginx.conf', nginxConf({ ...options, siteUrl, redirects, digests }))
    const objects = listObjects(files, redirects, digestOf)
    await writeWhole('hosting/objects.json', JSON.stringify(objects, null, 1) + '\n')
    return { files: files.length, texts, redirects: redirects.length, warning: unread(redirects) }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function digestsOf(files: string[]) {
  const digests = files.map(addressOf).flatMap((address) => {
    const digest = digestOf(address)
    return digest ? [[address, digest]] : []
  })
  return Object.fromEntries(digests)
}

function digestOf(address: string) {
  return address.startsWith('/press/') ? reprDigest(address.slice('/press/'.length)) : undefined
}
