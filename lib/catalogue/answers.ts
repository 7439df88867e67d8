import { digest } from '../disk/hash'
import { inEach, type Each } from '../i18n/languages'
import { captionFields, type CaptionField, type RawCaption } from './captions'

/**
 * The rules that judge: what they refuse may be right, and the entry can say why. What no reader could take,
 * a blank or a letter that XML forbids, is under no rule.
 */
export const rules = [
  'figures',
  'same',
  'language',
  'typography',
  'opening',
  'length',
  'repeat',
  'quotation',
] as const
/** A rule that can be answered. */
export type Rule = (typeof rules)[number]

/** What an answer is to: a rule, and the text that it refuses. @example 'caption.figures' */
export const questions = captionFields.flatMap((field) => rules.map((rule) => `${field}.${rule}` as const))
/** See `questions`. */
export type Question = (typeof questions)[number]

/** Why a text is right though a rule refuses it, and the digest of the texts of which that was said. */
export interface Answer {
  why: string
  /** See `digestOf`. */
  of: string
}

/**
 * The digest of a text of a caption in all languages, 8 hexadecimal digits. An answer holds it, and is void
 * when any of them changes.
 */
export function digestOf(
  captions: Each<Record<string, RawCaption | undefined>>,
  id: string,
  field: CaptionField,
) {
  const texts = inEach((language) => captions[language][id]?.[field] ?? null)
  return digest(texts).slice(0, 8)
}
