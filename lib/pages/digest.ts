import { createHash } from 'node:crypto'

/** The digests of values that many models share, which are never changed: an image, most of all. */
const known = new WeakMap<object, string>()

/**
 * The SHA-256 of a value made of plain ones (RFC 8259), in hexadecimal digits.
 *
 * @throws Error if anything in it has no text of its own: two values of which it makes one digest would be
 * taken for the same.
 */
export function digestOf(value: unknown) {
  return sha256(textOf(value))
}

/** Digests some values once, for all that they are part of. */
export function digestOnce(values: readonly object[]) {
  for (const value of values) if (!known.has(value)) known.set(value, digestOf(value))
}

function textOf(value: unknown) {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null) return checked(part)
    return known.get(part) ?? plain(part)
  })
}

/** A single value, if its text tells it from every other. */
function checked(part: unknown) {
  const isClear = ['string', 'boolean', 'undefined'].includes(typeof part) || part === null
  if (isClear || Number.isFinite(part)) return part
  throw unclear(String(part))
}

/** An object or a list, if its text holds all of it. */
function plain(part: object) {
  const prototype: unknown = Object.getPrototypeOf(part)
  if (Array.isArray(part) || prototype === Object.prototype || prototype === null) return part
  throw unclear(part.constructor.name)
}

function unclear(what: string) {
  return new Error(
    `A model holds ${what}, of which no digest can be made. Put plain values in its place, in lib/pages.`,
  )
}

function sha256(text: string) {
  return createHash('sha256').update(text).digest('hex')
}
