import { parseArgs } from 'node:util'
import { fail } from '../disk/command'
import { headerPrefix } from '../hosting/publish/read'
import { publishSite, type PublishReport } from '../hosting/publish/publish'
import { openBucket } from '../store/bucket'

const usage = 'npm run publish -- s3://bucket/prefix [--dry-run] [--replace]'

try {
  const { target, dryRun, replace } = readArguments()
  const report = await publishSite(process.cwd(), await openBucket(target), { dryRun, replace })
  if (dryRun)
    for (const line of [
      ...report.sent.map((key) => `send ${key}`),
      ...report.removed.map((key) => `delete ${key}`),
    ])
      console.log(line)
  for (const note of notes(report)) console.log(note)
  console.log(
    `${dryRun ? 'Nothing is changed. ' : ''}${report.objects} objects in ${target}: ${counts(report)}${dryRun ? ' if it is run' : ''}.`,
  )
} catch (error) {
  fail(error)
}

function readArguments() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, replace: { type: 'boolean' } },
    strict: false,
  })
  const known = Object.keys(values).every((name) => name === 'dry-run' || name === 'replace')
  if (positionals.length !== 1 || !known)
    throw new Error(
      `"${process.argv.slice(2).join(' ')}" names no one target, or asks for what is not offered. Write ${usage}.`,
    )
  return { target: positionals[0], dryRun: Boolean(values['dry-run']), replace: Boolean(values.replace) }
}

function counts({ objects, sent, removed }: PublishReport) {
  return `${sent.length} sent, ${objects - sent.length} kept, ${removed.length} deleted`
}

/** What the owner of the target must see to, since no object can. */
function notes({ copies, unanswered }: PublishReport) {
  const names = unanswered.map((name) => name.slice(headerPrefix.length)).join(', ')
  return [
    ...(names
      ? [
          `An object answers with none of these headers, which its metadata keeps as x-amz-meta-${headerPrefix}*: ${names}. Let what stands before the bucket send them; cross-origin reading is a rule of the bucket.`,
        ]
      : []),
    ...(copies
      ? [
          `The server keeps no redirects: ${copies} older addresses hold copies of what they lead to, and their metadata says where.`,
        ]
      : []),
  ]
}
