import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lock } from '../disk/lock'
import { fail } from '../disk/command'
import { writeWhole } from '../disk/write'
import { reprDigest } from '../press/digest'
import { siteUrl } from '../site/addresses'
import { assemble } from '../hosting/export/assemble'
import { compress } from '../hosting/export/compress'
import { rules } from '../hosting/rules/headers'
import { headersFile, redirectsFile, unread } from '../hosting/netlify'
import { nginxConf } from '../hosting/nginx/block'
import { addressOf, listObjects } from '../hosting/export/objects'
import { readOptions } from '../hosting/export/options'
import { readRedirects } from '../hosting/rules/redirects'
import { buildPages } from '../hosting/export/stage'
import { begin, finish } from '../hosting/export/swap'

const folders = { out: 'out', fresh: '.cache/out.fresh', last: '.cache/out.last' }

try {
  const options = readOptions(process.argv.slice(2))
  await lock(process.cwd(), 'export')
  if (spawnSync('npm', ['run', '--silent', 'images'], { stdio: 'inherit' }).status !== 0) process.exit(1)
  await buildPages()
  await exportSite(options)
} catch (error) {
  fail(error)
}

/** Writes `out/`, whole under another name first, and beside it what hosts must be told. */
async function exportSite({ root, brotli }: { root: string; brotli: boolean }) {
  const { out, fresh } = folders
  begin(folders)
  try {
    const files = await assemble('.', fresh, out)
    const texts = await compress(fresh, files, out)
    const redirects = readRedirects('.')
    const digests = Object.fromEntries(
      files.map((file) => [addressOf(file), digestOf(addressOf(file))]).filter(([, digest]) => digest),
    )
    writeFileSync(join(fresh, '_headers'), headersFile(rules, digests))
    writeFileSync(join(fresh, '_redirects'), redirectsFile(redirects))
    finish(folders)
    await writeWhole('hosting/nginx.conf', nginxConf({ root, siteUrl, brotli, redirects, digests }))
    await writeWhole(
      'hosting/objects.json',
      JSON.stringify(listObjects(files, redirects, digestOf), null, 1) + '\n',
    )
    const left = unread(redirects)
    if (left) console.warn(left)
    console.log(
      `${files.length} files in out/, ${texts} of them also compressed, ${redirects.length} redirects.`,
    )
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function digestOf(path: string) {
  return path.startsWith('/press/') ? reprDigest(path.slice('/press/'.length)) : undefined
}
