import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problems } from '../../disk/failure'
import { writeLines } from '../../disk/lines'
import { writeWhole } from '../../disk/write'
import { reprDigest } from '../../press/digest'
import { siteUrl } from '../../site/addresses'
import { filePath } from '../../site/files'
import { caddyfile } from '../caddy/file'
import { headersFile, redirectsFile } from '../netlify'
import { nginxConf } from '../nginx/block'
import { rules, type Headers } from '../rules/headers'
import { reservedRules } from '../rules/reserved'
import type { Redirect } from '../rules/redirects'
import type { Exported } from './exported'
import { refusals, type HostName, type Needs } from './limits'
import { isFolder, objectsFile, objectsOf } from './objects'

/** What of the settings in `out/` a host has to take. */
type Written = Pick<Needs, 'headers' | 'unheaded' | 'single' | 'many'>

/** Where the settings of servers lie that read none in the folder of the site. */
const beside = { nginx: 'hosting/nginx.conf', caddy: 'hosting/Caddyfile' }

/** Writes the settings that Netlify and Cloudflare Pages read in the folder of the site. */
export function writeSettings(folder: string, exported: Exported, redirects: Redirect[]): Written {
  const { gone, reserved, options } = exported
  const all = [...rules, ...reservedRules(reserved)]
  const most = options.host === 'netlify' ? Infinity : undefined
  const { text, rules: headers, left } = headersFile(all, digestsOf(exported), most)
  writeFileSync(join(folder, '_headers'), text)
  writeFileSync(join(folder, '_redirects'), redirectsFile(redirects, gone))
  const many = redirects.filter(isFolder).length
  return { headers, unheaded: left, single: redirects.length - many, many }
}

/** Writes the only setting of hosts that read none: GitHub Pages is to leave names with a `_` as they are. */
export function writePlain(folder: string): Written {
  writeFileSync(join(folder, '.nojekyll'), '')
  return { headers: 0, unheaded: 0, single: 0, many: 0 }
}

/**
 * Refuses a site that its host would.
 * @throws Problems, each of two sentences.
 */
export function checkHost(host: HostName | undefined, needs: Needs) {
  const found = host ? refusals(host, needs) : []
  if (found.length) throw new Problems(found, 'Nothing is exported: the last export stays as it is.')
}

/**
 * Writes what is read beside the site: the blocks of servers, and the objects of stores. A site in folders
 * has none, and what an export of another form left would be of no use to it.
 */
export async function writeUnits(folder: string, exported: Exported, redirects: Redirect[]) {
  if (exported.options.folders) {
    for (const path of [...Object.values(beside), objectsFile]) rmSync(path, { force: true })
    return
  }
  const { book, gone, reserved, images, options } = exported
  const digests = digestsOf(exported)
  const ids = images.map(({ id }) => id)
  const host = { ...options, siteUrl, book, digests, gone, reserved, ids }
  await writeWhole(beside.nginx, nginxConf(host))
  await writeWhole(beside.caddy, caddyfile({ ...host, redirects }))
  await writeLines(objectsFile, objectsOf(folder, redirects, digestOf))
}

/** The `Repr-Digest` of the address of every press file. */
function digestsOf({ images }: Exported): Headers {
  const files = images.flatMap(({ press }) => Object.values(press).map(({ file }) => filePath('press', file)))
  return Object.fromEntries(
    [...new Set(files)].flatMap((address) => {
      const digest = digestOf(address)
      return digest ? [[address, digest]] : []
    }),
  )
}

function digestOf(address: string) {
  return address.startsWith('/press/') ? reprDigest(address.slice('/press/'.length)) : undefined
}
