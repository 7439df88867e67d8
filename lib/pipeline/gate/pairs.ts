import { captionFields, languagesOf, type CaptionField, type RawCaption } from '../../catalogue/captions'
import type { Gallery } from '../../catalogue/gallery'
import { languageList, type Language } from '../../i18n/languages'
import { checkAgreement, type Version } from './agreement'
import type { Problem } from './problem'
import { isStub } from './stub'
import { checkText } from './text'

/**
 * What is wrong with the captions of every image. A pair that is not there at all has one problem a language;
 * half of one is refused, unless the entry's state says that the other does not exist: then that one must not
 * be there.
 */
export function checkPairs({ ids, entries, captions }: Gallery): Problem[] {
  return ids.flatMap((id) => {
    const existing = languagesOf(entries.get(id)?.state)
    return [
      ...languageList.flatMap((language) => {
        const check = existing.includes(language) ? checkHalf : checkAbsent
        return check(id, language, captions[language][id])
      }),
      ...captionFields.flatMap((field) => checkAgreement(id, field, versionsOf(captions, id, field))),
    ]
  })
}

/** A text of a caption in the languages in which somebody has written it. */
function versionsOf(captions: Gallery['captions'], id: string, field: CaptionField): Version[] {
  return languageList.flatMap((language) => {
    const text = textOf(captions[language][id], field)
    return text?.trim() && !isStub(text) ? [{ language, text }] : []
  })
}

/** A text of a caption as its file has it; `undefined` where there is none. */
export function textOf(caption: RawCaption | undefined, field: CaptionField) {
  const text = caption?.[field]
  return typeof text === 'string' ? text : undefined
}

function checkAbsent(id: string, language: Language, caption: RawCaption | undefined): Problem[] {
  if (!caption) return []
  return [
    {
      id,
      field: 'state',
      language,
      what: `The entry says that these words do not exist, and messages/${language}/captions.json has them.`,
      mend: `Remove "state" from lib/catalogue/entries/${id}.json, or the words.`,
    },
  ]
}

function checkHalf(id: string, language: Language, caption: RawCaption | undefined): Problem[] {
  const path = `messages/${language}/captions.json`
  if (!caption)
    return [
      {
        id,
        field: 'captions',
        language,
        what: `${path} has no "${id}".`,
        mend: `Write its ${inWords(captionFields)} there.`,
      },
    ]
  return [
    ...unknownKeys(caption).map((field) => ({
      id,
      field,
      language,
      what: `${path} has an unknown key "${field}".`,
      mend: `Keep only ${captionFields.join(', ')}.`,
    })),
    ...captionFields.flatMap((field) => checkText(caption[field], { id, field, language }, path)),
  ]
}

function unknownKeys(caption: object) {
  const known: readonly string[] = captionFields
  return Object.keys(caption).filter((key) => !known.includes(key))
}

/** A list as a sentence has it. @example inWords(['title', 'alt', 'caption']) // title, alt and caption */
function inWords(list: readonly string[]) {
  return `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`
}
