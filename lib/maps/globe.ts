import { geoAzimuthalEqualArea, geoCircle, geoOrthographic, type GeoProjection } from 'd3-geo'
import type { Image } from '../catalogue/image'
import { draw } from './drawing'
import { drawPath } from './path'
import { degreesApart, groundDistanceKm, positionsOf, sightOf, type LonLat, type Sight } from './sight'

const size = 240

/** The locator of an image, as `drawLocator` draws it. */
export type Locator = NonNullable<ReturnType<typeof drawLocator>>

/**
 * The locator of an image: the globe centred on its place, and where station or footprint is known a
 * close-up that holds them. A region is turned to the front, and not pinned; `null` without a place.
 */
export function drawLocator(image: Pick<Image, 'id' | 'coordinates' | 'station' | 'footprint'>) {
  if (!image.coordinates) return null
  const centre: LonLat = [image.coordinates.lon, image.coordinates.lat]
  const globe = globeFrame(centre)
  const sight = sightOf(image)
  return {
    globe: draw(sight ? [sight] : [], globe),
    pinned: sight !== null,
    /**
     * Along the ground, from the point below the station to the place; `null` where the first is not known.
     */
    distanceKm: sight && groundDistanceKm(sight),
    ...drawCloseUp(sight, centre, globe.projection),
  }
}

/** The close-up of a sight that is more than a place, and the ring that shows where on the globe it is. */
function drawCloseUp(sight: Sight | null, centre: LonLat, projection: GeoProjection) {
  const isMore = sight?.station || sight?.footprint
  if (!sight || !isMore) return { closeUp: null, ring: null }
  const radius = closeUpRadius(sight)
  const circle = geoCircle().center(centre).radius(radius).precision(12)
  return {
    closeUp: draw([sight], closeUpFrame(centre, radius)),
    ring: drawPath(projection, circle()),
  }
}

/** The near half of the globe, its edge 1 unit inside a square of 240. */
export function globeFrame([lon, lat]: LonLat) {
  const projection = geoOrthographic()
    .rotate([-lon, -lat])
    .scale(size / 2 - 1)
    .translate([size / 2, size / 2])
    .clipAngle(90)
  return { projection, width: size, height: size, ground: 'coarse', tolerance: 2, grid: 30 } as const
}

/** A disc of `radius` degrees around a place, of the same size as the globe. */
function closeUpFrame([lon, lat]: LonLat, radius: number) {
  // Lambert's azimuthal projection puts the angle a at 2 sin(a/2) from the middle.
  const edge = 2 * Math.sin((radius * Math.PI) / 360)
  const scale = (size / 2 - 1) / edge
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(scale)
    .translate([size / 2, size / 2])
    .clipAngle(radius)
  return { projection, width: size, height: size, ground: 'fine', tolerance: 1.8, grid: 5 } as const
}

/** In degrees: far enough to hold station and footprint, never nearer than 3°, 330 km. */
export function closeUpRadius(sight: Sight) {
  const distances = positionsOf(sight).map((position) => degreesApart(sight.place, position))
  const farthest = Math.max(...distances)
  return Math.max(3, 1.2 * farthest)
}
