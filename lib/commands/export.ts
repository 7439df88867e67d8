import { spawnSync } from 'node:child_process'
import { openGallery } from '../catalogue/gallery'
import { command } from '../disk/command'
import { ChildFailed } from '../disk/failure'
import { readOptions } from '../hosting/export/options'
import { builtFolder } from '../hosting/export/pages'
import { exportSite } from '../hosting/export/site'
import { checkSiteUrl } from '../site/addresses'

await command({
  read: (args) => {
    checkSiteUrl(process.env.SITE_URL, { path: true })
    return readOptions(args)
  },
  lockAs: 'export',
  run: async (options) => {
    if (spawnSync('npm', ['run', '--silent', 'images'], { stdio: 'inherit' }).status !== 0)
      throw new ChildFailed(1)
    const pages = await builtFolder()
    for (const line of await exportSite(openGallery('.'), pages, options)) console.log(line)
  },
})
