import type { PressFields } from '../../lib/press/file'
import { embed } from '../../lib/press/metadata/embed'

/** The whole bytes of the press file that a JPEG and some fields make. */
export function embedded(jpeg: Buffer, fields: PressFields) {
  const { heads, rest } = embed(jpeg, [fields])
  return Buffer.concat([...heads, ...rest])
}
