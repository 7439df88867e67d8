import { geoArea, geoDistance } from 'd3-geo'
import type { LineString, Polygon } from 'geojson'
import { isPinnable, type Image } from '../catalogue/image'
import { distanceKm } from '../catalogue/related'

/** A position as GeoJSON writes it: longitude, then latitude, in degrees. */
export type LonLat = [lon: number, lat: number]

/**
 * Where the station was and where the camera looked; `station` and `footprint` are `null` where they are not
 * known.
 */
export interface Sight {
  id: string
  place: LonLat
  station: LonLat | null
  /** The corners of the ground in the picture, in order around it. */
  footprint: LonLat[] | null
}

/**
 * The sight of an image, `null` where its place may not be pinned. The station is the photograph's:
 * the point a reconstruction was computed from is chosen, and never stands in for it.
 */
export function sightOf({
  id,
  coordinates,
  station,
  footprint,
}: Pick<Image, 'id' | 'coordinates' | 'station' | 'footprint'>): Sight | null {
  if (!coordinates || !isPinnable({ coordinates })) return null
  return {
    id,
    place: [coordinates.lon, coordinates.lat],
    station: station && [station.lon, station.lat],
    footprint: footprint && footprint.map(([lat, lon]) => [lon, lat]),
  }
}

/**
 * The great circle from the point below the station to the place; `null` where the station's position is not
 * known.
 */
export function sightLine({ station, place }: Sight): LineString | null {
  return station && { type: 'LineString', coordinates: [station, place] }
}

/**
 * Km along the ground from the point below the station to the place; `null` where the station's position is
 * not known.
 */
export function groundDistanceKm({ station, place }: Sight) {
  return station && distanceKm({ lon: station[0], lat: station[1] }, { lon: place[0], lat: place[1] })
}

/**
 * A footprint as a closed polygon that holds its inside: d3-geo reads a ring wound the other way as the rest
 * of the Earth.
 */
export function footprintPolygon(corners: LonLat[]): Polygon {
  const closed: Polygon = { type: 'Polygon', coordinates: [[...corners, corners[0]]] }
  // Half the sphere is 2π steradians.
  return geoArea(closed) > 2 * Math.PI
    ? { type: 'Polygon', coordinates: [closed.coordinates[0].toReversed()] }
    : closed
}

/** Every position a sight is drawn from. */
export function positionsOf({ place, station, footprint }: Sight): LonLat[] {
  return [place, ...(station ? [station] : []), ...(footprint ?? [])]
}

/** Great-circle angle in degrees between two positions. */
export function degreesApart(a: LonLat, b: LonLat) {
  return (geoDistance(a, b) * 180) / Math.PI
}
