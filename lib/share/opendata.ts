import { z } from 'zod'
import type { Image } from '../catalogue/image'
import { rightsKeys } from '../catalogue/rights'
import { kinds, themes } from '../catalogue/schema'
import { fieldsOf } from '../press/fields'
import { absolute } from '../site/addresses'

const both = z.strictObject({ fr: z.string(), en: z.string() })
const written = both.partial()
const position = z.strictObject({ lat: z.number(), lon: z.number() })

/** What `/catalogue.json` says of one image; published as JSON Schema (draft 2020-12) beside it. */
const record = z.strictObject({
  id: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(kinds),
  title: written,
  alt: written,
  caption: written,
  place: both.nullable(),
  taken: z.strictObject({ date: z.iso.date(), basis: z.enum(['stated', 'posted']) }),
  themes: z.array(z.enum(themes)),
  countries: z.array(z.string()),
  coordinates: position.extend({ basis: z.enum(['place-named', 'footprint-centre', 'region']) }).nullable(),
  station: position.nullable(),
  footprint: z.array(z.tuple([z.number(), z.number()])).nullable(),
  archiveId: z.string().nullable(),
  creator: z.string().nullable(),
  credit: both.nullable(),
  rights: z.strictObject({ key: z.enum(rightsKeys), statement: z.url().nullable() }),
  digitalSourceType: z.url(),
  permalink: written,
  press: z.strictObject({
    url: z.url(),
    width: z.int(),
    height: z.int(),
    bytes: z.int(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
})

const collection = z.strictObject({ $schema: z.url(), images: z.array(record) })

/** The whole collection as open data: every text in the languages it exists in, unknowns as `null`. */
export function openData(images: Image[]): z.infer<typeof collection> {
  return { $schema: absolute('/catalogue.schema.json'), images: images.map(openRecord) }
}

/** The JSON Schema of `/catalogue.json`. */
export function openDataSchema() {
  return z.toJSONSchema(collection)
}

function openRecord(image: Image): z.infer<typeof record> {
  const {
    id,
    aliases,
    kind,
    place,
    taken,
    themes,
    countries,
    coordinates,
    station,
    footprint,
    photograph,
    credit,
    rights,
  } = image
  const { title, alt, caption, creator, digitalSourceType, permalink } = fieldsOf(image)
  const { file, width, height, bytes, sha256 } = image.press
  return {
    id,
    aliases,
    kind,
    title,
    alt,
    caption,
    place,
    taken,
    themes,
    countries,
    coordinates,
    station,
    footprint,
    archiveId: photograph.archive?.id ?? null,
    creator,
    credit,
    rights,
    digitalSourceType,
    permalink,
    press: { url: absolute(`/press/${file}`), width, height, bytes, sha256 },
  }
}
