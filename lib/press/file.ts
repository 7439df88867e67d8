import type { Written } from '../catalogue/captions'
import type { AuthoredImage } from '../catalogue/image'
import { shownIn } from '../catalogue/written'
import { languageList, type Language } from '../i18n/languages'
import type { Words } from '../i18n/words'
import { fieldsOf, type Fields } from './fields'

/** What stands in the slots that hold one language; `null` is not known, and then the slot is not there. */
export interface OneLanguage {
  title: string
  caption: string
  headline: string
  credit: string | null
  /** At most 32 bytes. */
  shortCredit: string | null
  copyrightNotice: string | null
  instructions: string | null
  city: string | null
  country: string | null
  /** ISO 3166-1 alpha-2. */
  countryCode: string | null
}

/**
 * What one press file says of its image: the fields in every language, and one language in every slot that
 * holds one. A reader of metadata asks nobody for his language, so that there is a file for each.
 */
export interface PressFields extends Fields {
  /** That of `x-default`, and of every slot that holds one. */
  language: Language
  /** The caption; of a computed view its last sentence says that it is no photograph. */
  description: Written
  one: OneLanguage
  /** What EXIF says in words (Exif 3.0, 4.6.5.4), where it says more than the camera did. */
  exif: { imageDescription: string; artist: string | null; copyright: string | null }
}

/** What the press file of an image in one language says: a language that its words exist in. */
export function pressFields(image: AuthoredImage, language: Language, words: Words): PressFields {
  return inFile(fieldsOf(image, words), language)
}

/** The fields of an image as its file in one language says them. */
export function inFile(fields: Fields, language: Language): PressFields {
  const { title, marks, credit, shortCredit, copyrightNotice, instructions, creator } = fields
  const description = descriptionOf(fields)
  const one: OneLanguage = {
    title: shownIn(title, language).text,
    caption: shownIn(description, language).text,
    headline: headlineOf(shownIn(title, language).text, marks?.headline[language]),
    credit: credit?.[language] ?? null,
    shortCredit: shortCredit?.[language] ?? null,
    copyrightNotice: copyrightNotice?.[language] ?? null,
    instructions: instructions?.[language] ?? null,
    ...placeOf(fields, language),
  }
  return {
    ...fields,
    language,
    description,
    one,
    exif: { imageDescription: one.caption, artist: creator, copyright: one.copyrightNotice },
  }
}

/** The caption in the languages that it exists in, with its last sentence where there is one to say. */
function descriptionOf({ caption, marks }: Fields): Written {
  if (!marks) return caption
  return Object.fromEntries(
    languageList.flatMap((language) => {
      const text = caption[language]
      return text === undefined ? [] : [[language, `${endSentence(text)} ${marks.caption[language]}`]]
    }),
  )
}

/** A text that ends as a sentence does: after a signature or a date a full stop is missing. */
function endSentence(text: string) {
  return /[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text
}

function headlineOf(title: string, mark: string | undefined) {
  return mark ? `${title} (${mark})` : title
}

/** The place shown as one slot each holds it: the first location, which has the country of the place. */
function placeOf({ city, shown }: Fields, language: Language) {
  const isOne = shown.length === 1 || shown[0]?.name
  const country = isOne ? shown[0].country : undefined
  return {
    city: city?.[language] ?? null,
    country: country?.name[language] ?? null,
    countryCode: country?.code ?? null,
  }
}
