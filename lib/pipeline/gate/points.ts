import type { Gallery } from '../../catalogue/gallery'
import { arePointsTrue, spotOf } from '../../catalogue/points'
import type { Entry, EntryPoint } from '../../catalogue/schema'
import { languageList, type Language } from '../../i18n/languages'
import type { Inspections } from '../originals'
import { checkAgreement } from './agreement'
import type { Problem } from './problem'
import { checkText } from './text'

const whys = {
  beyond: 'lies beyond the limb of the Earth, where the camera does not see it',
  outside: 'lies outside the frame',
  blind: 'is a place on Earth, and no camera of this picture is known to find it by',
} as const

/** Points that cannot be seen in the picture, and those that are not named in every language, or are none. */
export function checkPoints(gallery: Gallery, inspections: Inspections): Problem[] {
  const { entries } = gallery
  return [
    ...[...entries].flatMap(([id, entry]) => checkSpots(id, entry, frameOf(gallery, inspections, id))),
    ...[...entries].flatMap(([id, { points = [] }]) => checkWords(gallery, id, points)),
    ...languageList.flatMap((language) => strayWords(gallery, language)),
  ]
}

/** The points that were set in another kind of original than the one that hangs: none is shown. */
export function stalePoints({ entries }: Gallery): Problem[] {
  return [...entries]
    .filter(([, entry]) => entry.points?.length && !arePointsTrue(entry))
    .map(([id, { kind, pointsFor }]) => ({
      id,
      field: 'points',
      what: `The points were set in a ${pointsFor}, and a ${kind} hangs; none is shown.`,
      mend: `Set them anew in lib/catalogue/entries/${id}.json ("at" in the frame), then remove "pointsFor" there.`,
    }))
}

/** The size of an image's original; nothing where it cannot be read, which others tell. */
function frameOf({ originals }: Gallery, inspections: Inspections, id: string) {
  const original = originals.find((stem) => stem.id === id)
  const head = original && inspections[original.file]
  return head?.width && head.height ? { width: head.width, height: head.height } : undefined
}

function checkSpots(id: string, entry: Entry, frame?: { width: number; height: number }): Problem[] {
  if (!frame || !arePointsTrue(entry)) return []
  // The camera is that of the computed view: of a photograph it tells nothing.
  const seenBy = entry.kind === 'reconstruction' ? entry : { reconstruction: null }
  return (entry.points ?? []).flatMap((point) => {
    const spot = spotOf(point, seenBy, frame)
    if (typeof spot !== 'string') return []
    return [
      {
        id,
        field: 'points',
        what: `The point "${point.key}" ${whys[spot]}.`,
        mend: `Mend its position in lib/catalogue/entries/${id}.json, give its spot in the frame as "at", or remove it with its names.`,
      },
    ]
  })
}

/** The words of each point: a name in every language, and a sentence in every one or in none. */
function checkWords({ points: words }: Gallery, id: string, points: EntryPoint[]): Problem[] {
  return points.flatMap(({ key }) => {
    const texts = languageList.map((language) => ({ language, text: words[language][id]?.[key] }))
    const notes = texts.flatMap(({ language, text }) => (text?.note ? [{ language, text: text.note }] : []))
    const noted = texts.some(({ text }) => text?.note !== undefined)
    return [
      ...texts.flatMap(({ language, text }) => checkPart(text?.name, { id, key, part: 'name', language })),
      ...(noted
        ? texts.flatMap(({ language, text }) => checkPart(text?.note, { id, key, part: 'note', language }))
        : []),
      ...checkAgreement(id, `points.${key}.note`, notes),
    ]
  })
}

interface Part {
  id: string
  key: string
  part: 'name' | 'note'
  language: Language
}

function checkPart(text: string | undefined, { id, key, part, language }: Part): Problem[] {
  const where = { id, field: `points.${key}.${part}`, language }
  return checkText(text, where, `messages/${language}/points.json`)
}

/** Words of a point that no entry has. */
function strayWords({ entries, points }: Gallery, language: Language): Problem[] {
  return Object.entries(points[language]).flatMap(([id, words = {}]) => {
    const known = new Set(entries.get(id)?.points?.map(({ key }) => key))
    return Object.keys(words)
      .filter((key) => !known.has(key))
      .map((key) => ({
        id,
        field: `points.${key}`,
        language,
        what: `messages/${language}/points.json names a point "${key}" that the entry does not have.`,
        mend: `Add it to "points" in lib/catalogue/entries/${id}.json, or remove its words.`,
      }))
  })
}
