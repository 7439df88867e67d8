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
    checkSiteUrl()
    return readOptions(args)
  },
  lockAs: 'export',
  run: async (options) => {
    if (spawnSync('npm', ['run', '--silent', 'images'], { stdio: 'inherit' }).status !== 0)
      throw new ChildFailed(1)
    const pages = await builtFolder()
    const { files, texts, redirects, warning } = await exportSite(openGallery('.'), pages, options)
    if (warning) console.warn(warning)
    const compressed = texts ? `, ${texts} of them also compressed` : ''
    console.log(`${files} files in out/${compressed}, ${redirects} redirects.`)
  },
})
