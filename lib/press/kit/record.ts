import { inEachField, type CaptionField, type Written } from '../../catalogue/captions'
import type { Verdict } from '../../catalogue/credentials'
import type { PressFile } from '../../catalogue/manifest'
import type { Kind } from '../../catalogue/schema'
import { formats, smallestJpeg, type Variant } from '../../catalogue/variants'
import { inEach, type Each } from '../../i18n/languages'
import { sayInEach, type Words } from '../../i18n/words'
import { filePath } from '../../site/files'
import { countriesShown, type Fields } from '../fields'
import { sealSentence } from '../sealed'
import { viewText } from '../viewed'

/**
 * What the press kit, put together in a visitor's browser, needs of one image: `/press/proxima-<id>.json`,
 * and for every other language than the default `/press/proxima-<id>.<language>.json`, each of the file that
 * is offered in it. The texts of its caption are in the languages that they exist in.
 */
export interface PressRecord extends Record<CaptionField, Written> {
  id: string
  kind: Kind
  /** What says that a computed view is no photograph, to whoever reads the caption alone. */
  mark: Each<string> | null
  /** The place that it shows, the countries, and how a computed view was computed. */
  place: Each<string> | null
  countries: Each<string> | null
  view: Each<string> | null
  /** How the seal of its original stands, where it has one. */
  seal?: Each<string>
  file: string
  bytes: number
  sha256: string
  date: string | null
  credit: Each<string>
  rights: Each<string>
  webStatement: string | null
  permalink: Written
  /** The smallest variant, for a list. */
  thumbnail: { src: string; width: number; height: number }
  /** The variants of the best format that a list may show, as the `srcset` of their paths. */
  srcset: string
}

interface Parts {
  fields: Fields
  kind: Kind
  press: PressFile
  variants: Variant[]
  verdict?: Verdict
  words: Words
}

/** The widest picture in a list of images, px: a telephone's, at density 2.5. */
const listedWidth = 960

/** The record of one image; a credit that is not established says so. */
export function pressRecord({ fields, kind, press, variants, verdict, words }: Parts): PressRecord {
  const thumbnail = smallestJpeg(variants)
  return {
    id: fields.id,
    kind,
    mark: fields.marks && fields.marks.caption,
    ...whereabouts(fields, words),
    ...(verdict && { seal: sayInEach(words, (t, language) => sealSentence(verdict, t, language)) }),
    file: press.file,
    bytes: press.bytes,
    sha256: press.sha256,
    date: fields.dateCreated,
    ...inEachField((field) => fields[field]),
    credit: fields.credit ?? sayInEach(words, ({ Rights }) => Rights.noCredit),
    rights: fields.usageTerms,
    webStatement: fields.webStatement,
    permalink: fields.permalink,
    thumbnail: {
      src: filePath('variants', thumbnail.file),
      width: thumbnail.width,
      height: thumbnail.height,
    },
    srcset: srcsetOf(variants),
  }
}

function whereabouts(fields: Fields, words: Words): Pick<PressRecord, 'place' | 'countries' | 'view'> {
  const { shown, view } = fields
  const countries = inEach((language) => countriesShown(fields, language) ?? '')
  return {
    place: shown[0]?.name ?? null,
    countries: Object.values(countries).every(Boolean) ? countries : null,
    view: view && sayInEach(words, (t, language) => viewText(view, language, t)),
  }
}

function srcsetOf(variants: Variant[]) {
  return variants
    .filter(({ format, width }) => format === formats[0] && width <= listedWidth)
    .map(({ file, width }) => `${filePath('variants', file)} ${width}w`)
    .join(', ')
}
