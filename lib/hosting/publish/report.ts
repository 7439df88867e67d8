import type { PublishReport } from './publish'
import { headerPrefix } from './read'

/** What was published, or with `dryRun` would be, line by line; the last line counts. */
export function describeReport(
  report: PublishReport,
  { target, dryRun }: { target: string; dryRun: boolean },
) {
  const { objects, sent, removed } = report
  const counts = `${sent.length} sent, ${objects - sent.length} kept, ${removed.length} deleted`
  const total = `${objects} objects in ${target}: ${counts}`
  return [
    ...(dryRun ? [...sent.map((key) => `send ${key}`), ...removed.map((key) => `delete ${key}`)] : []),
    ...notes(report),
    dryRun ? `Nothing is changed. ${total} if it is run.` : `${total}.`,
  ]
}

/** What the owner of the target must see to, since no object can. */
function notes({ copies, unanswered }: PublishReport) {
  const names = unanswered.map((name) => name.slice(headerPrefix.length)).join(', ')
  return [
    names &&
      `An object answers with none of these headers, which its metadata keeps as x-amz-meta-${headerPrefix}*: ${names}. Let what stands before the bucket send them; cross-origin reading is a rule of the bucket.`,
    copies > 0 &&
      `The server keeps no redirects: ${copies} older addresses hold copies of what they lead to, and their metadata says where.`,
  ].filter((note) => note !== false && note !== '')
}
