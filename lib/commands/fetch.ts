import { parseArgs } from 'node:util'
import { openSettled } from '../catalogue/settled'
import { command } from '../disk/command'
import { mannersOf } from '../intake/fetch/archive'
import { fetchPhotographs } from '../intake/fetch/photographs'
import { showProgress } from '../intake/fetch/progress'
import { summary } from '../intake/fetch/summary'
import { checkSiteUrl, siteUrl } from '../site/addresses'

await command({
  read: (args) => {
    checkSiteUrl()
    const options = { 'dry-run': { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    return { ids: positionals, dryRun: values['dry-run'] }
  },
  lockAs: ({ dryRun }) => (dryRun ? undefined : 'fetch'),
  run: async ({ ids, dryRun }) => {
    const bar = showProgress()
    const results = await fetchPhotographs(openSettled(process.cwd()), {
      ids,
      dryRun,
      manners: mannersOf(siteUrl),
      onBytes: bar.step,
      onDone: ({ id, outcome, message }) => bar.line(`${id}: ${message}`, outcome === 'failed'),
    })
    console.log(summary(results))
    return results.every(({ outcome }) => outcome !== 'failed')
  },
})
