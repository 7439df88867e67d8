import type { Image } from '../catalogue/image'
import { drawRegion } from './region'
import { byRegion } from './regions'
import { groundDistanceKm, sightOf } from './sight'
import { drawWorld } from './world'

/**
 * The most images that a map shows, or a group of the table that has no map: more marks than these find no
 * room.
 */
export const most = 20

/**
 * The atlas of a list of images: the world, the map of each region that has some, lettered from west
 * to east with its images numbered in passing, and those that are on no map, which are told apart by
 * why: a `regionOnly` place is too loosely known to pin, the others have none. Of each only the first
 * `most` are shown; `count` says how many there are.
 */
export function drawAtlas(images: Image[]) {
  const sights = images.flatMap((image) => {
    const sight = sightOf(image)
    return sight ? [{ ...sight, image }] : []
  })
  const groups = byRegion(sights).map(({ key, sights: held }) => ({
    key,
    count: held.length,
    sights: held.slice(0, most),
  }))
  const firsts = groups.map(
    (_, index) => 1 + groups.slice(0, index).reduce((sum, { sights: held }) => sum + held.length, 0),
  )
  const regions = groups.map(({ key, count, sights: held }, index) => ({
    key,
    count,
    letter: String.fromCharCode('A'.charCodeAt(0) + index),
    map: drawRegion(held),
    images: held.map(({ image }, place) => ({ number: firsts[index] + place, image })),
  }))
  const pinned = new Set(sights.map(({ id }) => id))
  const others = images.filter(({ id }) => !pinned.has(id))
  const distances = sights.map((sight) => [sight.id, groundDistanceKm(sight)] as const)
  return {
    pinned: sights.length,
    /** Of how many the point below the station is known. */
    stations: distances.filter(([, km]) => km !== null).length,
    /**
     * Km along the ground from the point below the station to the place, by id; `null` where the first is not
     * known.
     */
    distances: Object.fromEntries(distances),
    world: drawWorld(groups.map(({ sights: held }) => held)),
    regions,
    regionOnly: first(others.filter(({ coordinates }) => coordinates !== null)),
    unlocated: first(others.filter(({ coordinates }) => coordinates === null)),
  }
}

function first(images: Image[]) {
  return { count: images.length, images: images.slice(0, most) }
}

export type Atlas = ReturnType<typeof drawAtlas>
