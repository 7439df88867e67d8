import type { Written } from '../../catalogue/captions'
import type { PressFile, Variant } from '../../catalogue/manifest'
import type { Kind } from '../../catalogue/schema'
import type { Fields } from '../fields'
import { both, type Both } from '../../i18n/bothwords'

/**
 * What the press kit, put together in a visitor's browser, needs of one image: `/press/proxima-<id>.json`.
 */
export interface PressRecord {
  id: string
  kind: Kind
  file: string
  bytes: number
  sha256: string
  date: string | null
  title: Written
  alt: Written
  caption: Written
  credit: Both
  rights: Both
  webStatement: string | null
  permalink: Written
  /** The smallest variant, for a list. */
  thumbnail: { src: string; width: number; height: number }
}

/** The record of one image; a credit that is not established says so. */
export function pressRecord(
  fields: Fields,
  kind: Kind,
  { file, bytes, sha256 }: PressFile,
  thumbnail: Variant,
): PressRecord {
  const { id, title, alt, caption, usageTerms, webStatement, permalink, dateCreated } = fields
  const credit = fields.credit ?? both((t) => t.Rights.noCredit)
  return {
    id,
    kind,
    file,
    bytes,
    sha256,
    date: dateCreated,
    title,
    alt,
    caption,
    credit,
    rights: usageTerms,
    webStatement,
    permalink,
    thumbnail: { src: `/variants/${thumbnail.file}`, width: thumbnail.width, height: thumbnail.height },
  }
}
