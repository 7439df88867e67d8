import { languageList, type Each, type Language } from '../i18n/languages'

/** The texts of a caption, in the order they are written and shown: its name, what is seen, what it means. */
export const captionFields = ['title', 'alt', 'caption'] as const
/** A text of a caption. */
export type CaptionField = (typeof captionFields)[number]

/** One value for each text of a caption, in their order. */
export function inEachField<T>(make: (field: CaptionField) => T) {
  return Object.fromEntries(captionFields.map((field) => [field, make(field)])) as Record<CaptionField, T>
}

/** What is written of one image in one language. */
export type Caption = Record<CaptionField, string>

/** The same as its file has it, before the gate has looked at it: anything may be missing or too much. */
export type RawCaption = Record<string, unknown>

/**
 * One half of a pair as it is shown: `lang` is the language of its texts where they do not exist in that
 * half's.
 */
export interface Half extends Caption {
  lang?: Language
}

/** What is written of a point of a picture in one language: its name and, if that helps, one sentence. */
export interface PointText {
  name: string
  note?: string
}

/** What is shown of one image in each language. */
export type CaptionPair = Each<Half>

/** A text in the languages that it exists in. */
export type Written = Partial<Each<string>>

/** Whether a caption has all of its texts. */
export function isWhole(caption: RawCaption | undefined): caption is Caption {
  return caption !== undefined && captionFields.every((field) => typeof caption[field] === 'string')
}

/**
 * The languages that the words of an image in this state exist in: one, or all where the entry has no state.
 */
export function languagesOf(state?: `${Language}-only`): [Language, ...Language[]] {
  const only = languageList.find((language) => state === `${language}-only`)
  return only ? [only] : languageList
}
