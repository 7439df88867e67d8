import { geoGraticule, type GeoProjection } from 'd3-geo'
import { land } from './land'
import { drawPath, drawPoints, type Point } from './path'
import { footprintPolygon, sightLine, type Sight } from './sight'

/** What a map draws, in its own units: paths as SVG writes them. */
export interface Drawing {
  width: number
  height: number
  land: string
  /** Meridians and parallels. */
  graticule: string
  /** All great circles from the points below the station to the places. */
  lines: string
  footprints: string
  places: Point[]
  stations: Point[]
}

/**
 * A map before anything is drawn: its projection and size, which land it shows, how closely its coasts are
 * followed (units), and how far apart meridians and parallels are (degrees).
 */
export interface Frame {
  projection: GeoProjection
  width: number
  height: number
  ground: keyof typeof land
  tolerance: number
  grid: number
}

/** Draws sights in a frame. */
export function draw(
  sights: Sight[],
  { projection, width, height, ground, tolerance, grid }: Frame,
): Drawing {
  return {
    width,
    height,
    land: drawPath(projection, land[ground], tolerance),
    graticule: drawPath(projection, geoGraticule().step([grid, grid]).precision(5)(), tolerance),
    lines: sights
      .map(sightLine)
      .map((line) => line && drawPath(projection, line, 0.3))
      .join(''),
    footprints: sights
      .map(({ footprint }) => footprint && drawPath(projection, footprintPolygon(footprint)))
      .join(''),
    places: drawPoints(projection, positionsIn(sights, 'place')),
    stations: drawPoints(projection, positionsIn(sights, 'station')),
  }
}

function positionsIn(sights: Sight[], what: 'place' | 'station') {
  return sights.map((sight) => sight[what]).filter((position) => position !== null)
}
