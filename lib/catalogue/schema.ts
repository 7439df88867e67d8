import { z } from 'zod'
import { inEach, languageList } from '../i18n/languages'
import { questions } from './answers'
import { isCountry } from './countries'
import { miningTerms } from './mining'
import { isRightsKey, rightsPattern, type RightsKey } from './rights'
import { sourceTypes } from './sourcetypes'

/** What an original is: taken with a camera, or computed from data. */
export const kinds = ['photograph', 'reconstruction'] as const

/** The closed list of themes, in the order they are shown. Names live in the message files. */
export const themes = [
  'coasts',
  'islands',
  'deserts',
  'mountains',
  'volcanoes',
  'ice',
  'waters',
  'cities',
  'night',
  'sky',
  'traces',
] as const

/**
 * How much larger than its neighbours an image hangs on the wall, by an editor's choice: over two columns, or
 * as wide as the wall.
 */
export const weights = ['wide', 'full'] as const

/** The states of an image whose words exist in one language only: its entry names the one. */
export const states = languageList.map((language) => `${language}-only` as const)

const latitude = z.number().min(-90).max(90)
const longitude = z.number().min(-180).max(180)
const position = z.strictObject({ lat: latitude, lon: longitude })
const date = z.iso.date()
const angle = z.number()

export { isCountry }

/** ISO 3166-1 alpha-2. */
const country = z.string().refine(isCountry, 'is not an ISO 3166-1 country')

/** Why a text is right though a rule refuses it; without `of`, it is in force nowhere yet. */
const reason = z.string().regex(/\p{L}/u, 'gives no reason')
const answer = z.union([reason, z.strictObject({ why: reason, of: z.string().regex(/^[0-9a-f]{8}$/) })])

/** The key of rights that this gallery knows. */
export const rightsKey = z
  .string()
  .regex(rightsPattern)
  .transform((key, { addIssue }): RightsKey => {
    if (isRightsKey(key)) return key
    addIssue('names no licence that was ever published')
    return z.NEVER
  })

const photograph = z.strictObject({
  creator: z.string().nullable(),
  credit: z.string().nullable(),
  rights: rightsKey,
  camera: z.string().nullable(),
  focalLengthMm: z.number().positive().nullable(),
  archive: z.strictObject({ id: z.string(), page: z.url().nullable(), file: z.url().nullable() }).nullable(),
  source: z.string().nullable(),
  verification: z.enum(['stated', 'date-and-subject', 'archive-record']).nullable(),
})

/**
 * Where and when the photograph that hangs was fetched: its address, a UTC instant, its hash and its upright
 * size in px.
 */
const fetched = z.strictObject({
  from: z.url(),
  at: z.iso.datetime(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.int().positive(),
  height: z.int().positive(),
})

/** A text as it stood in a file, and the language that it named, BCP 47, if it named one. */
const textAsStood = z.strictObject({ text: z.string().min(1), lang: z.string().optional() })
/** Who licenses, by name or address or both (PLUS). */
const licensor = z.strictObject({ name: z.string().optional(), url: z.string().optional() })

/**
 * What the original that hangs said of itself when it came, as it stood: how it was made (IPTC digital source
 * type), its copyright notices, terms of use, licensors, reservation against mining (PLUS), and the addresses
 * of statements of rights that are not those of the entry.
 */
const stated = z.strictObject({
  sourceType: z.enum(sourceTypes).optional(),
  notice: z.array(textAsStood).min(1).optional(),
  terms: z.array(textAsStood).min(1).optional(),
  statements: z.array(z.string()).min(1).optional(),
  licensors: z.array(licensor).min(1).optional(),
  mining: z.enum(miningTerms).optional(),
})

/** What of an image can have been wrong. */
export const correctable = [
  'title',
  'alt',
  'caption',
  'place',
  'date',
  'creator',
  'credit',
  'rights',
  'picture',
] as const

/** A sentence in the languages that an image's words exist in; the gate asks for all of these. */
const sentence = inEach(() => z.string().min(1).optional())

/** Something that was wrong and is right now: since which day, what it was, and why it was changed. */
const correction = z.strictObject({ date, field: z.enum(correctable), ...sentence })

/** Something that is known to be wrong in a picture of one kind, and hangs nonetheless: what it is. */
const flaw = z.strictObject({ of: z.enum(kinds), ...sentence })

/**
 * What stands in the place of the entry of an image that was withdrawn: since when, why, in every language,
 * and whom to ask, an address of the web or of electronic mail, where that is not whom the gallery names.
 */
export const withdrawnSchema = z.strictObject({
  state: z.literal('withdrawn'),
  since: date,
  why: z.strictObject(inEach(() => z.string().min(1))),
  ask: z.string().min(1).optional(),
  aliases: z.array(z.string()),
})

/** Where the computed view was computed from: degrees, kilometres, UTC. */
const viewpoint = z.strictObject({
  utc: z.string(),
  camera: z.strictObject({ lat: latitude, lon: longitude, altKm: z.number().positive() }),
  target: position,
  headingDeg: angle,
  tiltFromNadirDeg: angle,
  horizontalFieldOfViewDeg: angle,
  night: z.boolean(),
  aurora: z.boolean(),
  snowlineKm: z.number().nullable(),
  cloudOffsetDeg: z.strictObject({ lat: z.number(), lon: z.number() }),
})

const fraction = z.number().min(0).max(1)
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/**
 * A thing to point at in the picture: a place on Earth, which the camera of a computed view puts in its spot,
 * or a spot of the frame, fractions of its width and height from the upper left corner. Its name is in
 * `messages/<language>/points.json` under its key, which is in addresses (`#point=<key>`).
 */
const point = z
  .strictObject({
    key: slug,
    position: position.optional(),
    at: z.strictObject({ x: fraction, y: fraction }).optional(),
  })
  .refine(({ position, at }) => (position === undefined) !== (at === undefined), {
    message: 'needs either a position on Earth or a spot of the frame ("at")',
  })

/** The spot of a picture of one kind that stays in sight where it is cropped. */
const focus = z.strictObject({ of: z.enum(kinds), x: fraction, y: fraction })

/** No two points of a picture have one key. */
const points = z
  .array(point)
  .refine((list) => new Set(list.map(({ key }) => key)).size === list.length, 'has a key twice')

/**
 * The authored facts of one image, `lib/catalogue/entries/<id>.json`: no words in any language.
 *
 * Dates are ISO 8601, positions WGS 84 degrees. `photograph` tells of the photograph, whether it
 * hangs or another picture stands in for it; `reconstruction` tells how the stand-in was computed.
 * `weight` hangs the image larger on the wall, where there is one.
 * `city` says that the place whose name is in places.json is one, and stands where a desk looks for a city.
 * `taken.reason` says why the day is right although the file's own EXIF says the day `against`: that one, and
 * no other. `coordinates.basis` says how well the place is known: a `region` is never pinned on a map.
 * `publish` is the moment (UTC) before which no build shows anything of the image.
 * `state` says that the words exist in one language only, which the gate refuses otherwise.
 * `seal` admits that the original's Content Credentials are broken: the file is not as it was signed.
 * `agreed` answers rules that refuse a text which is right: see `answers.ts`.
 * `altFor` is the kind of original that the alt texts describe, where it is not the one that hangs, and
 * `pointsFor` that which the points were set in.
 * `focus` is the spot that stays in sight where the picture is cropped, where it is not the first point.
 * `covers` are the themes that the image stands for.
 * `sentences` numbers the sentences of the captions in each language, so that those with one number
 * correspond and 0 is for none, where they do not in their order.
 * `flaws` tells what is wrong in the picture that hangs, and `corrections` what was wrong once; their
 * sentences are the only words that an entry holds.
 */
export const entrySchema = z
  .strictObject({
    taken: z.strictObject({
      date,
      basis: z.enum(['stated', 'posted']),
      against: date.optional(),
      reason: z.string().min(1).optional(),
    }),
    kind: z.enum(kinds),
    altFor: z.enum(kinds).optional(),
    pointsFor: z.enum(kinds).optional(),
    state: z.enum(states).optional(),
    expedition: z.int().positive().nullable(),
    themes: z.array(z.enum(themes)).min(1),
    night: z.boolean(),
    weight: z.enum(weights).optional(),
    countries: z.array(country),
    city: z.literal(true).optional(),
    coordinates: position.extend({ basis: z.enum(['place-named', 'footprint-centre', 'region']) }).nullable(),
    footprint: z
      .array(z.tuple([latitude, longitude]))
      .min(3)
      .nullable(),
    station: position.nullable(),
    photograph,
    fetched: fetched.optional(),
    stated: stated.optional(),
    seal: z.literal('broken').optional(),
    reconstruction: viewpoint.nullable(),
    points: points.optional(),
    focus: focus.optional(),
    covers: z.array(z.enum(themes)).min(1).optional(),
    flaws: z.array(flaw).min(1).optional(),
    sentences: z.strictObject(inEach(() => z.array(z.int().min(0)).min(1))).optional(),
    quotation: z.strictObject({ speaker: z.string(), date }).optional(),
    corrections: z.array(correction).min(1).optional(),
    aliases: z.array(z.string()),
    publish: z.iso.datetime().optional(),
    agreed: z.partialRecord(z.enum(questions), answer).optional(),
  })
  .refine((entry) => entry.kind === 'photograph' || entry.reconstruction, {
    path: ['reconstruction'],
    message: 'is missing, and a reconstruction must say how it was computed',
  })

/** What an entry holds once it has been checked. */
export type Entry = z.infer<typeof entrySchema>
/** What an original said of itself when it came. */
export type Stated = z.infer<typeof stated>
/** A text as it stood in a file. */
export type TextAsStood = z.infer<typeof textAsStood>
/** Who licenses, by name or address or both. */
export type Licensor = z.infer<typeof licensor>
/** Something that was wrong and is right now. */
export type Correction = z.infer<typeof correction>
/** What stands in the place of the entry of an image that was withdrawn. */
export type Withdrawn = z.infer<typeof withdrawnSchema>
/** How much larger than its neighbours an image hangs. */
export type Weight = (typeof weights)[number]
/** A kind of original. */
export type Kind = (typeof kinds)[number]
/** The state of an image whose words exist in one language only. */
export type State = (typeof states)[number]
/** A thing to point at in the picture, as an entry has it. */
export type EntryPoint = z.infer<typeof point>
/** A theme of the closed list. */
export type Theme = (typeof themes)[number]

/** The keys of an entry, or of an object in it at a path, in the order in which they are written. */
export function entryKeys(path: string[]): string[] | undefined {
  const within = path.reduce<unknown>(
    (schema, key) => (schema instanceof z.ZodObject ? unwrap(schema.shape[key]) : undefined),
    entrySchema,
  )
  return within instanceof z.ZodObject ? Object.keys(within.shape) : undefined
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrap(schema.unwrap()) : schema
}
