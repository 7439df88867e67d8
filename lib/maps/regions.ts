import { degreesApart, type LonLat, type Sight } from './sight'

/**
 * The regions of the atlas, from west to east, each by the middle that a place must be nearest to.
 * Together they hold the whole Earth, so that no image is lost. Names are in the `Regions` messages.
 */
const middles = {
  pacific: [-165, 5],
  northAmerica: [-100, 47],
  mexico: [-98, 24],
  northernSouthAmerica: [-78, -2],
  centralAndes: [-67, -22],
  patagonia: [-68, -44],
  brazil: [-46, -12],
  atlantic: [-32, 22],
  europe: [10, 47],
  sahara: [8, 20],
  equatorialAfrica: [24, 1],
  southernAfrica: [28, -21],
  middleEast: [47, 26],
  steppe: [65, 50],
  india: [79, 20],
  indianOcean: [78, -12],
  eastAsia: [112, 36],
  southEastAsia: [114, 5],
  oceania: [142, -30],
} as const satisfies Record<string, LonLat>

export type RegionKey = keyof typeof middles
export const regionKeys = Object.keys(middles) as RegionKey[]

/** The region whose middle is nearest. */
export function regionOf(place: LonLat): RegionKey {
  return regionKeys.reduce((best, key) =>
    degreesApart(place, [...middles[key]]) < degreesApart(place, [...middles[best]]) ? key : best,
  )
}

/** Sights by region, west to east, those without a sight left out; within one, in the order given. */
export function byRegion<T extends Pick<Sight, 'place'>>(sights: T[]) {
  return regionKeys
    .map((key) => ({ key, sights: sights.filter(({ place }) => regionOf(place) === key) }))
    .filter(({ sights: held }) => held.length > 0)
}
