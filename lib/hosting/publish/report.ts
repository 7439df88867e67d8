import type { PublishReport } from './publish'
import { headerPrefix } from './read'

/** What was published, or with `dryRun` would be, line by line; the last line counts. */
export function describeReport(
  report: PublishReport,
  { target, dryRun }: { target: string; dryRun: boolean },
) {
  const { objects, sent, removed, waiting } = report
  const counts = `${sent} sent, ${objects - sent} kept, ${removed} deleted`
  const total = `${objects} objects in ${target}: ${counts}`
  return [
    ...notes(report, target),
    waiting > 0 &&
      `${waiting} older files stay for a day, since pages that are open may ask for them. Run the command again then, or with --now to delete them.`,
    dryRun ? `Nothing is changed. ${total} if it is run.` : `${total}.`,
  ].filter((line) => line !== false && line !== '')
}

/** What the owner of the target must see to, since no object can. */
function notes({ copies, isSilent, unanswered, unlisted, isSure }: PublishReport, target: string) {
  const names = unanswered.map((name) => name.slice(headerPrefix.length)).join(', ')
  const silently = isSilent ? ' It took them and said nothing, so compare what it answers there.' : ''
  return [
    names &&
      `An object answers with none of these headers, which its metadata keeps as x-amz-meta-${headerPrefix}*: ${names}. Let what stands before the bucket send them; cross-origin reading is a rule of the bucket.`,
    copies > 0 &&
      `The server keeps no redirects: ${copies} older addresses hold copies of what they lead to, and their metadata says where.${silently}`,
    unlisted > 0 &&
      `${target} holds ${unlisted} objects that it does not list, as servers do that keep folders. Each run asks for them one by one; a store that lists them is faster.`,
    !isSure &&
      `${target} knows no write that refuses a second run (If-None-Match). Two runs that begin within a second would both go on: begin them one after the other.`,
  ]
}
