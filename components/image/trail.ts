/** An image of a list: its id, and the title that the list shows. */
export interface Stop {
  id: string
  title: string
}

/** The list that a visitor opened an image from: previous and next follow it, and a link leads back to it. */
export interface Trail {
  /** The list's address on this site, with its query. */
  path: string
  /** What the list is called; empty for what a search or a filter found. */
  name: string
  /** The language of its words. */
  language: string
  stops: Stop[]
}

/** The trail in a text that `JSON.stringify` made of one; `null` where it holds none. */
export function readTrail(text: string | null): Trail | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    return isTrail(kept) ? kept : null
  } catch {
    return null
  }
}

function isTrail(value: unknown): value is Trail {
  return (
    hasTexts(value, ['path', 'name', 'language']) &&
    'stops' in value &&
    Array.isArray(value.stops) &&
    value.stops.every((stop) => hasTexts(stop, ['id', 'title']))
  )
}

function hasTexts(value: unknown, keys: string[]): value is object {
  if (typeof value !== 'object' || value === null) return false
  const texts = new Map<string, unknown>(Object.entries(value))
  return keys.every((key) => typeof texts.get(key) === 'string')
}

/** Where an image stands in a trail, its place counted from 1; `null` where the trail does not hold it. */
export function placeIn({ stops }: Trail, id: string) {
  const index = stops.findIndex((stop) => stop.id === id)
  if (index < 0) return null
  const [prev, next]: (Stop | undefined)[] = [stops[index - 1], stops[index + 1]]
  return { position: index + 1, count: stops.length, prev, next }
}

/**
 * The id of the image that an address leads to the page of; `null` where it leads elsewhere.
 * @example imageIdOf('/en/images/20170319-etna') // 20170319-etna
 */
export function imageIdOf(path: string) {
  return /\/images\/([^/]+)$/.exec(path)?.[1] ?? null
}

/** The address of a trail's list in another language. */
export function pathIn({ path, language }: Trail, other: string) {
  return path.replace(`/${language}`, () => `/${other}`)
}
