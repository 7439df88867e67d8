import { inEach, languageList, type Each } from '../i18n/languages'
import { textFields, type LangAlt, type TextField } from './sources/facts'

/** A text of one image as its file has it: `null` where it has none in that language. */
export type Draft = Each<string | null>

/** A text in the gallery's languages: by its own tag, else by one of any region (`pt-BR` is Portuguese). */
export function draftOf(text: LangAlt): Draft {
  return inEach((language) => {
    const regional = Object.entries(text).find(([tag]) => tag.startsWith(`${language}-`))
    return text[language] ?? regional?.[1] ?? null
  })
}

/**
 * Of each text that lacks a language, what the file has for an editor to put into it: the one that names no
 * language, or else another language's.
 */
export function unsortedOf(textsOf: (field: TextField) => LangAlt): Partial<Record<TextField, string>> {
  const found = textFields.flatMap((field) => {
    const text = textsOf(field)
    const draft = draftOf(text)
    if (languageList.every((language) => draft[language])) return []
    const any = [text['x-default'], ...Object.values(text)].find(Boolean)
    return any ? [[field, any]] : []
  })
  return Object.fromEntries(found)
}
