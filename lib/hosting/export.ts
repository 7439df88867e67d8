import { spawnSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fail } from '../pipeline/fail'
import { writeWhole } from '../pipeline/files'
import { reprDigest } from '../press/digest'
import { siteUrl } from '../site'
import { assemble } from './assemble'
import { compress } from './compress'
import { rules } from './headers'
import { headersFile, redirectsFile, unread } from './netlify'
import { nginxConf } from './nginx'
import { addressOf, listObjects } from './objects'
import { readRedirects } from './redirects'
import { buildPages } from './stage'

const out = 'out'

try {
  const { values } = parseArgs({ options: { root: { type: 'string', default: resolve(out) }, brotli: { type: 'boolean', default: false } } })
  if (spawnSync('npm', ['run', '--silent', 'images'], { stdio: 'inherit' }).status !== 0) process.exit(1)
  await buildPages()
  await exportSite(values)
} catch (error) {
  fail(error)
}

/** Writes `out/`, whole under another name first, and beside it what hosts must be told. */
async function exportSite({ root, brotli }: { root: string; brotli: boolean }) {
  const fresh = `.cache/out.${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  try {
    const files = await assemble('.', fresh, out)
    const texts = await compress(fresh, files, out)
    const redirects = readRedirects('.')
    const digests = Object.fromEntries(files.map((file) => [addressOf(file), digestOf(addressOf(file))]).filter(([, digest]) => digest))
    writeFileSync(join(fresh, '_headers'), headersFile(rules, digests))
    writeFileSync(join(fresh, '_redirects'), redirectsFile(redirects))
    replace(fresh)
    await writeWhole('hosting/nginx.conf', nginxConf({ root, siteUrl, brotli, redirects, digests }))
    await writeWhole('hosting/objects.json', JSON.stringify(listObjects(files, redirects, digestOf), null, 1) + '\n')
    const left = unread(redirects)
    if (left) console.warn(left)
    console.log(`${files.length} files in out/, ${texts} of them also compressed, ${redirects.length} redirects.`)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function digestOf(path: string) {
  return path.startsWith('/press/') ? reprDigest(path.slice('/press/'.length)) : undefined
}

/** Puts the new site where the last one is, which goes only then. */
function replace(fresh: string) {
  const last = `${fresh}.last`
  try {
    renameSync(out, last)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  renameSync(fresh, out)
  rmSync(last, { recursive: true, force: true })
}
