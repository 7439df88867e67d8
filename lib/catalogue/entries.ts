import { join } from 'node:path'
import { listStems, readJson } from '../disk/read'
import { paths } from './files'
import { entrySchema, type Entry } from './schema'

/**
 * All entries, in date order, then by id. An entry that breaks the schema is not returned: it is
 * reported as `{id, field, what}`, so that the gate can list every fault at once.
 */
export function readEntries(root: string) {
  const entries: [id: string, entry: Entry][] = []
  const faults: { id: string; field: string; what: string }[] = []
  for (const { id, file } of listStems(paths(root).entries)) {
    const parsed = entrySchema.safeParse(readJson(join(paths(root).entries, file)))
    if (parsed.success) entries.push([id, parsed.data])
    else
      for (const issue of parsed.error.issues)
        faults.push({ id, field: issue.path.join('.'), what: issue.message })
  }
  entries.sort(([a, { taken: x }], [b, { taken: y }]) => compare(x.date, y.date) || compare(a, b))
  return { entries, faults }
}

/**
 * The entries that may be shown at a moment, in date order: an embargo ends at its `publish`. Whatever is
 * built reads them here.
 */
export function readPublished(root: string, now = new Date()) {
  return readEntries(root).entries.filter(
    ([, { publish }]) => publish === undefined || new Date(publish) <= now,
  )
}

function compare(a: string, b: string) {
  return a < b ? -1 : Number(a > b)
}
