import { degreesApart, type LonLat, type Sight } from './sight'

/**
 * The regions of the atlas, from west to east, each by the middle that a place must be nearest to.
 * Together they hold the whole Earth, so that no image is lost. Names are in the `Regions` messages.
 */
const regions = [
  { key: 'pacific', middle: [-165, 5] },
  { key: 'northAmerica', middle: [-100, 47] },
  { key: 'mexico', middle: [-98, 24] },
  { key: 'northernSouthAmerica', middle: [-78, -2] },
  { key: 'centralAndes', middle: [-67, -22] },
  { key: 'patagonia', middle: [-68, -44] },
  { key: 'brazil', middle: [-46, -12] },
  { key: 'atlantic', middle: [-32, 22] },
  { key: 'europe', middle: [10, 47] },
  { key: 'sahara', middle: [8, 20] },
  { key: 'equatorialAfrica', middle: [24, 1] },
  { key: 'southernAfrica', middle: [28, -21] },
  { key: 'middleEast', middle: [47, 26] },
  { key: 'steppe', middle: [65, 50] },
  { key: 'india', middle: [79, 20] },
  { key: 'indianOcean', middle: [78, -12] },
  { key: 'eastAsia', middle: [112, 36] },
  { key: 'southEastAsia', middle: [114, 5] },
  { key: 'oceania', middle: [142, -30] },
] as const

/** A region of the atlas. */
export type RegionKey = (typeof regions)[number]['key']

/** The regions, from west to east. */
export const regionKeys = regions.map(({ key }) => key)

/** The region whose middle is nearest. */
export function regionOf(place: LonLat): RegionKey {
  const distances = regions.map(({ middle }) => degreesApart(place, [...middle]))
  const least = Math.min(...distances)
  return regionKeys[distances.indexOf(least)]
}

/** The sights of one region. */
export interface RegionGroup<T> {
  key: RegionKey
  sights: T[]
}

/** Sights by region, west to east, those without a sight left out; within one, in the order given. */
export function byRegion<T extends Pick<Sight, 'place'>>(sights: T[]): RegionGroup<T>[] {
  const keys = sights.map(({ place }) => regionOf(place))
  const groupOf = (key: RegionKey) => {
    const own = sights.filter((_, index) => keys[index] === key)
    return { key, sights: own }
  }
  return regionKeys.map(groupOf).filter((group) => group.sights.length > 0)
}
