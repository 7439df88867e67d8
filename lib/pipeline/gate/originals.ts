import { extname, join } from 'node:path'
import type { Gallery } from '../../catalogue/gallery'
import { excess } from '../../catalogue/limits'
import { isOtherDay } from '../../catalogue/days'
import type { Entry } from '../../catalogue/schema'
import type { Inspection, Inspections } from '../originals'
import type { Problem } from './problem'

/** The formats an original may have, with the endings its name may carry. */
const originalEndings = new Map([
  ['jpeg', ['.jpg', '.jpeg']],
  ['png', ['.png']],
  ['tiff', ['.tif', '.tiff']],
  ['webp', ['.webp']],
  ['heif', ['.avif']],
])

/** One original: its image, its file's name, what its head says. */
interface Original {
  id: string
  file: string
  inspection: Inspection
}

/**
 * Whether each original is, by its head, a picture of the format that its name claims, and was taken on the
 * day that its entry tells.
 */
export function checkOriginals({ originals, entries }: Gallery, inspections: Inspections): Problem[] {
  return originals.flatMap(({ id, file }) => {
    const inspection = inspections[file]
    if (!inspection) return []
    const refused = refusal({ id, file, inspection })
    if (refused) return [{ id, field: 'original', ...refused }]
    const entry = entries.get(id)
    return entry ? checkCamera(id, inspection, entry) : []
  })
}

/** Why a file cannot be an original, and how to mend it; `undefined` if it can. */
function refusal({ id, file, inspection }: Original) {
  const { unread, format } = inspection
  const path = join('lib/catalogue/originals', file)
  if (unread)
    return {
      what: `${path} cannot be read (${unread}).`,
      mend: 'Put the file of the picture there, or give yourself the right to read it.',
    }
  const much = excess(inspection)
  const refused = much ?? inspection.refusal
  if (refused) return { what: `${path} ${refused.what}`, mend: refused.mend }
  const endings = originalEndings.get(format ?? '')
  if (!endings)
    return {
      what: `${path} is ${format ?? 'no picture that can be read'}.`,
      mend: 'Save it as JPEG, PNG, TIFF, AVIF or WebP.',
    }
  if (!endings.includes(extname(file).toLowerCase()))
    return { what: `${path} is ${format} inside.`, mend: `Name it ${id}${endings[0]}.` }
}

function checkCamera(id: string, { camera }: Inspection, { kind, taken }: Entry): Problem[] {
  if (!camera) return []
  if (kind === 'reconstruction')
    return [
      {
        id,
        field: 'original',
        what: `The reconstruction carries camera data: ${camera.model ?? camera.taken}.`,
        mend: 'Remove them, or make the entry a photograph.',
      },
    ]
  const day = camera.taken?.slice(0, 10)
  // A post may follow its picture by days.
  if (!day || taken.basis === 'posted' || !isOtherDay(day, taken.date)) return []
  // An editor has said why the file is wrong.
  if (taken.reason && taken.against === day) return []
  return [
    {
      id,
      field: 'taken',
      what: `The file was taken on ${day}, the entry says ${taken.date}.`,
      mend: `Mend lib/catalogue/entries/${id}.json, hang the right file, or say there why: "against": "${day}", "reason": "…" in "taken".`,
    },
  ]
}
