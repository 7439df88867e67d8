import { extname, join } from 'node:path'
import { excess } from '../../catalogue/limits'
import type { Entry } from '../../catalogue/schema'
import { decode } from '../variants/render'
import { originalEndings, type Inspection } from '../originals'
import type { Problem } from './problem'

const folder = 'lib/catalogue/originals'

/**
 * Whether an original is, by its head, a picture of the format that its name claims, and tells the date its
 * entry tells.
 */
export function checkOriginal({
  id,
  file,
  inspection,
  entry,
}: {
  id: string
  file: string
  inspection: Inspection
  entry?: Entry
}): Problem[] {
  const endings = originalEndings[inspection.format ?? '']
  const path = join(folder, file)
  if (inspection.unread) {
    return [
      {
        id,
        field: 'original',
        what: `${path} cannot be read (${inspection.unread}).`,
        mend: 'Put the file of the picture there, or give yourself the right to read it.',
      },
    ]
  }
  const much = excess(inspection)
  if (much) return [{ id, field: 'original', what: `${path} ${much.what}`, mend: much.mend }]
  if (!endings) {
    return [
      {
        id,
        field: 'original',
        what: `${path} is ${inspection.format ?? 'no picture that can be read'}.`,
        mend: 'Save it as JPEG, PNG, TIFF, AVIF or WebP.',
      },
    ]
  }
  if (!endings.includes(extname(file).toLowerCase())) {
    return [
      {
        id,
        field: 'original',
        what: `${path} is ${inspection.format} inside.`,
        mend: `Name it ${id}${endings[0]}.`,
      },
    ]
  }
  return entry ? checkCamera(id, inspection, entry) : []
}

function checkCamera(id: string, { camera }: Inspection, entry: Entry): Problem[] {
  if (camera && entry.kind === 'reconstruction') {
    return [
      {
        id,
        field: 'original',
        what: `The reconstruction carries camera data: ${camera.model ?? camera.taken}.`,
        mend: 'Remove them, or make the entry a photograph.',
      },
    ]
  }
  const day = camera?.taken?.slice(0, 10)
  // A post may follow its picture by days; a stated day may differ by one where the clock ran in another
  // zone.
  const tolerance = entry.taken.basis === 'posted' ? Infinity : 1
  if (!day || daysApart(day, entry.taken.date) <= tolerance) return []
  return [
    {
      id,
      field: 'taken',
      what: `The file was taken on ${day}, the entry says ${entry.taken.date}.`,
      mend: `Mend lib/catalogue/entries/${id}.json, or hang the right file.`,
    },
  ]
}

/** Whether an original can be decoded to its last byte. */
export async function checkSound(id: string, path: string): Promise<Problem[]> {
  return decode(path).then(
    () => [],
    (error) => [unsound(id, path, error)],
  )
}

/** The problem of an original that broke while it was decoded. */
export function unsound(id: string, path: string, error: Error): Problem {
  const reason = error.message.split('\n')[0]
  return {
    id,
    field: 'original',
    what: `${path} is truncated or corrupt: ${reason}.`,
    mend: 'Get a whole copy of the file.',
  }
}

function daysApart(a: string, b: string) {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
}
