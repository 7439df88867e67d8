import { isPinnable, type Image } from './image'

const earthRadiusKm = 6371

/** Great-circle distance in km between two positions in degrees (haversine). */
export function distanceKm(a: Position, b: Position) {
  const northward = haversine(radians(b.lat - a.lat))
  const eastward = haversine(radians(b.lon - a.lon))
  const narrowing = Math.cos(radians(a.lat)) * Math.cos(radians(b.lat))
  const h = northward + narrowing * eastward
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(h))
}

interface Position {
  lat: number
  lon: number
}

function radians(degrees: number) {
  return (degrees * Math.PI) / 180
}

function haversine(angle: number) {
  return Math.sin(angle / 2) ** 2
}

/**
 * Finds the images most like one of `images`: those that share most themes, the nearer place first. Memoised
 * per set of themes: 10,000 pages would each compare 10,000 images.
 */
export function relate(images: Image[], count = 6) {
  const sharing = new Map<string, Shared[]>()
  return (image: Image) => {
    const key = image.themes.toSorted().join()
    // One more than asked for: the image itself shares all its themes.
    const candidates = sharing.get(key) ?? mostShared(image, images, count + 1)
    sharing.set(key, candidates)
    return candidates
      .filter(({ other }) => other.id !== image.id)
      .map(({ other, score }) => ({ other, score, distance: apart(image, other) }))
      .sort((a, b) => b.score - a.score || a.distance - b.distance)
      .slice(0, count)
      .map(({ other }) => other)
  }
}

/** Why two images are related: the themes they share, and how far apart they are, where that is known. */
export function kinship(a: Image, b: Image) {
  const km = apart(a, b)
  return {
    themes: a.themes.filter((theme) => b.themes.includes(theme)),
    km: Number.isFinite(km) ? km : null,
  }
}

interface Shared {
  other: Image
  /** How many themes. */
  score: number
}

/** At least `count` of those that share most themes with an image, where there are so many. */
function mostShared(image: Image, images: Image[], count: number): Shared[] {
  const scored = images.map((other) => ({ other, score: sharedThemes(image, other) }))
  const scores = scored.map(({ score }) => score)
  const least = nthHighest(scores, count)
  return scored.filter(({ score }) => score >= least)
}

/** The least that one of the `n` highest scores has; scores are small whole numbers. */
function nthHighest(scores: number[], n: number) {
  const counts: number[] = []
  for (const score of scores) counts[score] = (counts[score] ?? 0) + 1
  let score = counts.length
  let left = n
  while (left > 0 && score > 0) {
    score -= 1
    left -= counts[score] ?? 0
  }
  return score
}

function sharedThemes(a: Image, b: Image) {
  return a.themes.filter((theme) => b.themes.includes(theme)).length
}

function apart(a: Image, b: Image) {
  return isPinnable(a) && isPinnable(b) ? distanceKm(a.coordinates, b.coordinates) : Infinity
}
