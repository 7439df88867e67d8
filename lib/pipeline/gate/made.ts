import type { Gallery } from '../../catalogue/gallery'
import type { Kind } from '../../catalogue/schema'
import { isTrained, photographTypes } from '../../catalogue/sourcetypes'
import type { Inspections } from '../originals'
import type { Problem } from './problem'

/**
 * The originals that a trained model made, or had a part in, and those that say that they were made in
 * another way than their entry's kind: nothing hangs here but photographs and views computed from data.
 */
export function checkMade({ originals, entries }: Gallery, inspections: Inspections): Problem[] {
  return originals.flatMap(({ id, file }) => {
    const { sourceType, trainedBy } = inspections[file]?.stated ?? {}
    const [path, field] = [`lib/catalogue/originals/${file}`, 'original']
    const told = isTrained(sourceType) ? sourceType : trainedBy
    if (told)
      return [
        {
          id,
          field,
          what: `${path} says that a trained model made it, or a part of it (${told}).`,
          mend: 'Hang what a camera took or what was computed from data, and remove the file.',
        },
      ]
    const kind = kindOf(sourceType)
    if (kind === undefined || kind === (entries.get(id)?.kind ?? kind)) return []
    return [
      {
        id,
        field,
        what: `${path} says that it was made as ${sourceType}, and the entry says that it is a ${entries.get(id)?.kind}.`,
        mend: `Mend kind in lib/catalogue/entries/${id}.json, or hang the right file.`,
      },
    ]
  })
}

/** The kind that a source type stands for; none for a word that is not IPTC's. */
function kindOf(sourceType: string | undefined): Kind | undefined {
  if (sourceType === 'dataDrivenMedia') return 'reconstruction'
  return photographTypes.some((type) => type === sourceType) ? 'photograph' : undefined
}
