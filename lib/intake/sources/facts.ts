import { captionFields, type CaptionField } from '../../catalogue/captions'
import { nothingStated, type StatedFacts } from '../../press/metadata/stated'

/** A text by BCP 47 tag, in the languages that a file has it in; `x-default` where none is named. */
export type LangAlt = Record<string, string>

/** WGS 84 degrees. */
export type Position = { lat: number; lon: number }

/** The texts that a file may bring along: those of a caption, and the name of the place shown. */
export const textFields = [...captionFields, 'place'] as const
/** A text that a file may bring along. */
export type TextField = CaptionField | 'place'

/** One value for each text that a file may bring along, in their order. */
export function inEachText<T>(make: (field: TextField) => T) {
  return Object.fromEntries(textFields.map((field) => [field, make(field)])) as Record<TextField, T>
}

/** What one of a file's sources of metadata says; `null`, or no language, where it says nothing. */
export interface SourceFacts extends Record<TextField, LangAlt> {
  id: string | null
  /** ISO 8601 day, as written: no zone moves it. */
  date: string | null
  /** When it was taken, to the second: its own clock, and that clock's zone where it is told (ISO 8601). */
  moment: string | null
  creator: string | null
  credit: string | null
  /** The address of the statement that governs reuse; of rights that are known, in their own form. */
  rightsStatement: string | null
  /** What it says of its rights and of how it was made, as it stands there. */
  stated: StatedFacts
  /** The place shown. */
  position: Position | null
  /** Where the camera was: seldom the place shown, and at times somebody’s home. */
  cameraPosition: Position | null
  /** ISO 3166-1 alpha-2. */
  countries: string[]
  keywords: string[]
  /** IPTC's word for how it was made. */
  sourceType: string | null
  /** A headline, which is the title where there is none. */
  headline: string | null
  /** What an editor should know of this source. */
  notes: string[]
  camera: string | null
  focalLengthMm: number | null
}

/** A source that says nothing. */
export const noFacts: SourceFacts = {
  id: null,
  date: null,
  moment: null,
  creator: null,
  credit: null,
  rightsStatement: null,
  stated: nothingStated,
  position: null,
  cameraPosition: null,
  countries: [],
  ...inEachText(() => ({})),
  keywords: [],
  sourceType: null,
  headline: null,
  notes: [],
  camera: null,
  focalLengthMm: null,
}

/** A fact in one of its forms: one text, a text in its languages, or a position. */
export type FactValue = string | LangAlt | Position

/** Whether a fact is a position. */
export function isPosition(value: FactValue | undefined): value is Position {
  return typeof value === 'object' && typeof value.lat === 'number'
}

/** Whether a fact is a text in its languages. */
export function isLangAlt(value: FactValue | undefined): value is LangAlt {
  return typeof value === 'object' && !isPosition(value)
}
