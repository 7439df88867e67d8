import type { Gallery } from '../../catalogue/gallery'
import type { TextAsStood } from '../../catalogue/schema'
import type { Inspections } from '../originals'
import type { Problem } from './problem'

/**
 * The notices and terms of originals that their entries do not keep, so that their press files go without:
 * warnings, since whoever put a file there by hand may have had the right to leave them away.
 */
export function unkeptNotices({ originals, entries }: Gallery, inspections: Inspections): Problem[] {
  return originals.flatMap(({ id, file }) => {
    const stated = inspections[file]?.stated
    const entry = entries.get(id)
    if (!stated || !entry) return []
    const { notice = [], terms = [] } = entry.stated ?? {}
    return [
      ...unkept(stated.notice, notice).map((text) => warning(id, 'notice', text)),
      ...unkept(stated.terms, terms).map((text) => warning(id, 'terms', text)),
    ]
  })
}

function unkept(said: TextAsStood[], kept: TextAsStood[]) {
  return said.map(({ text }) => text).filter((text) => !kept.some((each) => each.text.startsWith(text)))
}

function warning(id: string, field: 'notice' | 'terms', text: string): Problem {
  const name = field === 'notice' ? 'copyright notice' : 'terms of use'
  return {
    id,
    field: `stated.${field}`,
    what: `The original carries the ${name} “${text}”, and the entry does not keep it, so that the press file goes without.`,
    mend: `Write it into stated.${field} of lib/catalogue/entries/${id}.json, as { "text": "…" }.`,
  }
}
