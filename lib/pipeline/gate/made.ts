import type { Gallery } from '../../catalogue/gallery'
import type { Kind } from '../../catalogue/schema'
import { isInvented, isTrained, photographTypes } from '../../catalogue/sourcetypes'
import type { Inspection, Inspections } from '../originals'
import type { Problem } from './problem'

/**
 * The originals that a trained model made, or had a part in, and those that say that they were made in
 * another way than their entry's kind: nothing hangs here but photographs and views computed from data.
 */
export function checkMade({ originals, entries }: Gallery, inspections: Inspections): Problem[] {
  return originals.flatMap(({ id, file }) => {
    const inspection = inspections[file]
    if (!inspection) return []
    const path = `lib/catalogue/originals/${file}`
    const fault = faultOf(inspection, path, entries.get(id)?.kind)
    if (!fault) return []
    const mend = fault.mend ?? `Mend kind in lib/catalogue/entries/${id}.json, or hang the right file.`
    return [{ id, field: 'original', what: fault.what, mend }]
  })
}

const onlyThese = 'Hang what a camera took or what was computed from data, and remove the file.'

/** What is wrong with how an original says that it was made, in its metadata or its Content Credentials. */
function faultOf({ stated, verdict }: Inspection, path: string, kind: Kind | undefined) {
  const types = [stated?.sourceType, verdict?.sourceType].filter(isWord)
  const all = [...types, ...(verdict?.sourceTypes ?? [])]
  const told = all.find(isTrained) ?? stated?.trainedBy
  if (told)
    return { what: `${path} says that a trained model made it, or a part of it (${told}).`, mend: onlyThese }
  const made = `${path} says that it was made as`
  const invented = types.find(isInvented)
  if (invented)
    return { what: `${made} ${invented}, which is neither a photograph nor computed.`, mend: onlyThese }
  const other = types.find((type) => isOther(type, kind))
  return other && { what: `${made} ${other}, and the entry says that it is a ${kind}.` }
}

function isOther(type: string, kind: Kind | undefined) {
  return kind !== undefined && (kindOf(type) ?? kind) !== kind
}

function isWord(word: string | null | undefined): word is string {
  return Boolean(word)
}

/** The kind that a source type stands for; none for a word that is not IPTC's. */
function kindOf(sourceType: string | undefined): Kind | undefined {
  if (sourceType === 'dataDrivenMedia') return 'reconstruction'
  return photographTypes.some((type) => type === sourceType) ? 'photograph' : undefined
}
