import { spawnSync } from 'node:child_process'
import { command } from '../disk/command'
import { ChildFailed } from '../disk/failure'
import { readOptions } from '../hosting/export/options'
import { exportSite } from '../hosting/export/site'
import { buildPages } from '../hosting/export/stage'

await command({
  read: readOptions,
  lockAs: 'export',
  run: async (options) => {
    if (spawnSync('npm', ['run', '--silent', 'images'], { stdio: 'inherit' }).status !== 0)
      throw new ChildFailed(1)
    await buildPages()
    const { files, texts, redirects, warning } = await exportSite(options)
    if (warning) console.warn(warning)
    console.log(`${files} files in out/, ${texts} of them also compressed, ${redirects} redirects.`)
  },
})
