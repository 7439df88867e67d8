import { z } from 'zod'
import { viewOf } from '../catalogue/camera'
import { inEachField, languagesOf, type PointText } from '../catalogue/captions'
import { correctionsOf, whysOf } from '../catalogue/corrections'
import { standings } from '../catalogue/credentials'
import { flawsOf } from '../catalogue/flaws'
import type { Image } from '../catalogue/image'
import type { PressFile } from '../catalogue/manifest'
import { miningTerms } from '../catalogue/mining'
import { pointsOf } from '../catalogue/points'
import { rightsPattern } from '../catalogue/rights'
import { correctable, kinds, themes } from '../catalogue/schema'
import { inEach, type Each } from '../i18n/languages'
import type { Words } from '../i18n/words'
import { fieldsOf } from '../press/fields'
import { absolute, documentPaths } from '../site/addresses'
import { filePath } from '../site/files'

const everyLanguage = z.strictObject(inEach(() => z.string()))
const written = everyLanguage.partial()
const position = z.strictObject({ lat: z.number(), lon: z.number() })

/**
 * The camera that a computed view was computed from, WGS 84 degrees and km, and how many km the frame is wide
 * at its middle (`null` where that is sky): of these every place on Earth has its spot in the frame.
 */
const view = z.strictObject({
  utc: z.string(),
  camera: position.extend({ altKm: z.number() }),
  headingDeg: z.number(),
  tiltFromNadirDeg: z.number(),
  horizontalFieldOfViewDeg: z.number(),
  widthAtMiddleKm: z.number().nullable(),
})

/** What the picture points at: fractions of the frame from its upper left corner. */
const point = z.strictObject({
  key: z.string(),
  x: z.number(),
  y: z.number(),
  name: everyLanguage,
  note: everyLanguage.nullable(),
  position: position.nullable(),
})

const pressFile = z.strictObject({
  url: z.url(),
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** What a verifier said of the seal of an original (C2PA), on which day, and whom the certificate names. */
const seal = z.strictObject({
  standing: z.enum(standings),
  signer: z.string().nullable(),
  organisation: z.string().nullable(),
  signed: z.string().nullable(),
  stamped: z.boolean(),
  generator: z.string().nullable(),
  actions: z.array(z.string()),
  failures: z.array(z.string()),
  /** By which codes what the picture was made of was not as it had been signed. */
  ingredientFaults: z.array(z.string()),
  verifier: z.string(),
  day: z.iso.date(),
})

/** What `/catalogue.json` says of one image; published as JSON Schema (draft 2020-12) beside it. */
const record = z.strictObject({
  id: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(kinds),
  ...inEachField(() => written),
  place: everyLanguage.nullable(),
  taken: z.strictObject({ date: z.iso.date(), basis: z.enum(['stated', 'posted']) }),
  themes: z.array(z.enum(themes)),
  countries: z.array(z.string()),
  coordinates: position.extend({ basis: z.enum(['place-named', 'footprint-centre', 'region']) }).nullable(),
  station: position.nullable(),
  footprint: z.array(z.tuple([z.number(), z.number()])).nullable(),
  view: view.nullable(),
  points: z.array(point),
  archiveId: z.string().nullable(),
  creator: z.string().nullable(),
  credit: everyLanguage.nullable(),
  rights: z.strictObject({ key: z.string().regex(rightsPattern), statement: z.url().nullable() }),
  copyrightNotice: everyLanguage.nullable(),
  usageTerms: everyLanguage,
  licensors: z.array(z.strictObject({ name: z.string().optional(), url: everyLanguage.optional() })),
  mining: z.enum(miningTerms).nullable(),
  digitalSourceType: z.url(),
  seal: seal.nullable(),
  /** What is known to be wrong in the picture. */
  flaws: z.array(written),
  corrections: z.array(z.strictObject({ date: z.iso.date(), field: z.enum(correctable), why: written })),
  permalink: written,
  /** The press file in the first language that the words exist in, and those in all of them. */
  press: pressFile,
  pressFiles: z.strictObject(inEach(() => pressFile)).partial(),
})

/** An image that was withdrawn: since when, and why. */
const gone = z.strictObject({ id: z.string(), since: z.iso.date(), why: everyLanguage })

const collection = z.strictObject({
  $schema: z.url(),
  images: z.array(record),
  withdrawn: z.array(gone),
})

/** The whole collection as open data: every text in the languages it exists in, unknowns as `null`. */
export function openData(images: Image[], words: Words, withdrawn: Gone[] = []): z.infer<typeof collection> {
  return {
    $schema: absolute(documentPaths.openDataSchema),
    images: images.map((image) => openRecord(image, words)),
    withdrawn: withdrawn.map(({ id, since, why }) => ({ id, since, why })),
  }
}

type Gone = z.infer<typeof gone>

/** The JSON Schema of `/catalogue.json`. */
export function openDataSchema() {
  return z.toJSONSchema(collection)
}

function openRecord(image: Image, words: Words): z.infer<typeof record> {
  const { id, aliases, kind, place, taken, countries, coordinates, station, footprint, credit } = image
  const fields = fieldsOf(image, words)
  const [main] = languagesOf(image.state)
  return {
    id,
    aliases,
    kind,
    ...inEachField((field) => fields[field]),
    place,
    taken,
    themes: image.themes,
    countries,
    coordinates,
    station,
    footprint,
    view: viewIn(image),
    points: pointsIn(image),
    archiveId: image.photograph.archive?.id ?? null,
    creator: fields.creator,
    credit,
    rights: image.rights,
    copyrightNotice: fields.copyrightNotice,
    usageTerms: fields.usageTerms,
    licensors: fields.licensors,
    mining: image.mining?.term ?? null,
    digitalSourceType: fields.digitalSourceType,
    ...found(image),
    corrections: correctionsOf(image).map((each) => ({
      date: each.date,
      field: each.field,
      why: whysOf(each),
    })),
    permalink: fields.permalink,
    press: openFile(image.press[main]),
    pressFiles: Object.fromEntries(
      languagesOf(image.state).map((language) => [language, openFile(image.press[language])]),
    ),
  }
}

/** What was found of an image: how its seal stands, and what is wrong in the picture. */
function found(image: Image): Pick<z.infer<typeof record>, 'seal' | 'flaws'> {
  return { seal: sealOf(image), flaws: flawsOf(image) }
}

function sealOf({ original: { credentials } }: Image): z.infer<typeof seal> | null {
  if (!credentials) return null
  const { standing, signer, organisation, signed, stamped, generator, actions } = credentials
  const { findings, ingredientFaults, verifier, day } = credentials
  const failures = [...new Set(findings.failure.map(({ code }) => code))]
  const found = { failures, ingredientFaults, verifier, day }
  return { standing, signer, organisation, signed, stamped, generator, actions, ...found }
}

function openFile({ file, width, height, bytes, sha256 }: PressFile) {
  return { url: absolute(filePath('press', file)), width, height, bytes, sha256 }
}

function viewIn(image: Image): z.infer<typeof view> | null {
  const [told, camera] = [viewOf(image), image.reconstruction]
  if (!told || !camera) return null
  return {
    utc: told.utc,
    camera: camera.camera,
    headingDeg: camera.headingDeg,
    tiltFromNadirDeg: camera.tiltFromNadirDeg,
    horizontalFieldOfViewDeg: camera.horizontalFieldOfViewDeg,
    widthAtMiddleKm: told.widthKm && Math.round(told.widthKm),
  }
}

function pointsIn(image: Image): z.infer<typeof point>[] {
  return pointsOf(image, image.original).map(({ key, x, y, words, position }) => ({
    key,
    x: round(x),
    y: round(y),
    name: inEach((language) => words[language].name),
    note: noteOf(words),
    position,
  }))
}

/** A sentence is there in every language or in none. */
function noteOf(words: Each<PointText>) {
  const notes = inEach((language) => words[language].note ?? '')
  return Object.values(notes).every(Boolean) ? notes : null
}

/** A ten-thousandth of the frame: a third of a pixel of 3600. */
function round(fraction: number) {
  return Math.round(fraction * 10_000) / 10_000
}
