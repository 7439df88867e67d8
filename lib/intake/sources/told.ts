/**
 * A text in whatever languages a file has it: XMP's Lang-Alt, BCP 47 tag to text. A text without a language
 * is `x-default`.
 */
export type LangAlt = Record<string, string>

/** What one of a file's sources of metadata tells; `null`, or no language, where it says nothing. */
export interface Told {
  id: string | null
  /** ISO 8601 day, as written: no zone moves it. */
  date: string | null
  creator: string | null
  credit: string | null
  /** The copyright notice, and the address of the statement that governs reuse. */
  rightsNotice: string | null
  rightsStatement: string | null
  /** The place shown, WGS 84 degrees. */
  position: { lat: number; lon: number } | null
  /** Where the camera stood: seldom the place shown, and at times somebody’s home. */
  stood: { lat: number; lon: number } | null
  /** ISO 3166-1 alpha-2. */
  countries: string[]
  title: LangAlt
  alt: LangAlt
  caption: LangAlt
  place: LangAlt
  keywords: string[]
  /** The last word of IPTC's digital source type. */
  sourceType: string | null
  camera: string | null
  focalLengthMm: number | null
}

/** A source that tells nothing. */
export const none: Told = {
  id: null,
  date: null,
  creator: null,
  credit: null,
  rightsNotice: null,
  rightsStatement: null,
  position: null,
  stood: null,
  countries: [],
  title: {},
  alt: {},
  caption: {},
  place: {},
  keywords: [],
  sourceType: null,
  camera: null,
  focalLengthMm: null,
}
