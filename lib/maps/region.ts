import { geoAzimuthalEqualArea, geoCentroid } from 'd3-geo'
import { draw } from './drawing'
import { placeMarks } from './placement'
import { positionsOf, type LonLat, type Sight } from './sight'

const [width, height, margin] = [400, 300, 34]
// Room for a mark of 28 px and its neighbour where the map is 288 px wide, on the narrowest phone.
const gap = 46

/**
 * A map 400 × 300 units around sights, in the azimuthal equal-area projection at their middle, no closer than
 * 16° in height.
 */
export function regionFrame(sights: Sight[]) {
  const coordinates = sights.flatMap(positionsOf)
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates })
  const least: LonLat[] = [
    [lon, Math.max(-90, lat - 8)],
    [lon, Math.min(90, lat + 8)],
  ]
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'MultiPoint', coordinates: [...coordinates, ...least] },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  return { projection, width, height, ground: 'fine', tolerance: 0.5, grid: 10 } as const
}

/** A region with its sights, and beside each place where its mark goes. */
export function drawRegion(sights: Sight[]) {
  const frame = regionFrame(sights)
  const drawing = draw(sights, frame)
  const marks = placeMarks({ places: drawing.places, clear: drawing.stations, box: { width, height }, gap })
  return { ...drawing, marks }
}
