import { isPinnable, type Image } from './image'

const earthRadiusKm = 6371

/** Great-circle distance in km between two positions in degrees (haversine). */
export function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }) {
  const rad = (degrees: number) => (degrees * Math.PI) / 180
  const h =
    Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(h))
}

/** The images most like one: those that share most themes, the nearer place first. */
export function relatedImages(image: Image, images: Image[], count = 6) {
  return images
    .filter((other) => other.id !== image.id)
    .map((other) => ({ other, score: sharedThemes(image, other), distance: apart(image, other) }))
    .sort((a, b) => b.score - a.score || a.distance - b.distance)
    .slice(0, count)
    .map(({ other }) => other)
}

function sharedThemes(a: Image, b: Image) {
  return a.themes.filter((theme) => b.themes.includes(theme)).length
}

function apart(a: Image, b: Image) {
  return isPinnable(a) && isPinnable(b) ? distanceKm(a.coordinates!, b.coordinates!) : Infinity
}
