import type { Listed } from '../catalogue/listed'
import { drawRegion } from './region'
import { byRegion, type RegionGroup } from './regions'
import { groundDistanceKm, sightOf, type Sight } from './sight'
import { drawWorld } from './world'

/**
 * How many images a map shows at most, or a group of the table that has no map: more marks than these find no
 * room.
 */
export const limit = 20

/** The sight of an image, and the image. */
type Seen = Sight & { image: Listed }

/** The atlas of a list of images, as `drawAtlas` draws it. */
export type Atlas = ReturnType<typeof drawAtlas>

/**
 * The atlas of a list of images: the world, the map of each region that has some, and the images that are on
 * no map, by why: a `regionOnly` place is too loosely known to pin, the others have none. Of each only the
 * first `limit` are shown; `count` says how many there are.
 */
export function drawAtlas(images: Listed[]) {
  const sights = images.flatMap(seenOf)
  const groups = byRegion(sights)
  const pinned = new Set(sights.map(({ id }) => id))
  const others = images.filter(({ id }) => !pinned.has(id))
  return {
    pinned: sights.length,
    ...measure(sights),
    world: drawWorld(groups.map(shownOf)),
    regions: drawRegions(groups),
    regionOnly: firstOf(others.filter(({ coordinates }) => coordinates !== null)),
    unlocated: firstOf(others.filter(({ coordinates }) => coordinates === null)),
  }
}

function seenOf(image: Listed): Seen[] {
  const sight = sightOf(image)
  return sight ? [{ ...sight, image }] : []
}

/** How far images were taken from. */
function measure(sights: Seen[]) {
  const distances = sights.map((sight) => [sight.id, groundDistanceKm(sight)] as const)
  return {
    /** Of how many the point below the station is known. */
    stations: distances.filter(([, km]) => km !== null).length,
    /**
     * Km along the ground from the point below the station to the place, by id; `null` where the first is not
     * known.
     */
    distances: Object.fromEntries(distances),
  }
}

/** The maps of the regions, lettered from west to east, with their images numbered in passing. */
function drawRegions(groups: RegionGroup<Seen>[]) {
  let number = 0
  return groups.map((group, index) => ({
    key: group.key,
    count: group.sights.length,
    letter: String.fromCharCode('A'.charCodeAt(0) + index),
    map: drawRegion(shownOf(group)),
    images: shownOf(group).map(({ image }) => ({ number: ++number, image })),
  }))
}

function shownOf({ sights }: RegionGroup<Seen>) {
  return sights.slice(0, limit)
}

function firstOf(images: Listed[]) {
  return { count: images.length, images: images.slice(0, limit) }
}
