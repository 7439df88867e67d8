import { command } from '../disk/command'
import { readTarget } from '../hosting/publish/options'
import { publishSite } from '../hosting/publish/publish'
import { describeReport } from '../hosting/publish/report'
import { openBucket } from '../store/bucket'

await command({
  read: readTarget,
  run: async ({ target, dryRun, ...options }) => {
    const tell = dryRun ? console.log : undefined
    const report = await publishSite(process.cwd(), await openBucket(target), { dryRun, tell, ...options })
    for (const line of describeReport(report, { target, dryRun })) console.log(line)
  },
})
