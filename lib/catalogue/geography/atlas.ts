import type { Image } from '../image'
import { drawRegion } from './region'
import { byRegion } from './regions'
import { groundDistanceKm, sightOf } from './sight'
import { drawWorld } from './world'

/**
 * The atlas of a list of images: the world, the map of each region that has some, lettered from west
 * to east with its images numbered in passing, and those that are on no map, which are told apart by
 * why: a `regionOnly` place is too loosely known to pin, the others have none.
 */
export function drawAtlas(images: Image[]) {
  const sights = images.flatMap((image) => {
    const sight = sightOf(image)
    return sight ? [{ ...sight, image }] : []
  })
  const groups = byRegion(sights)
  const firsts = groups.map((_, index) => 1 + groups.slice(0, index).reduce((sum, { sights: held }) => sum + held.length, 0))
  const regions = groups.map(({ key, sights: held }, index) => ({
    key,
    letter: String.fromCharCode('A'.charCodeAt(0) + index),
    map: drawRegion(held),
    images: held.map(({ image }, place) => ({ number: firsts[index] + place, image })),
  }))
  const pinned = new Set(sights.map(({ id }) => id))
  const others = images.filter(({ id }) => !pinned.has(id))
  return {
    pinned: sights.length,
    /** Km along the ground from the point below the station to the place, by id; `null` where the first is not known. */
    distances: Object.fromEntries(sights.map((sight) => [sight.id, groundDistanceKm(sight)] as const)),
    world: drawWorld(groups.map(({ sights: held }) => held)),
    regions,
    regionOnly: others.filter(({ coordinates }) => coordinates !== null),
    unlocated: others.filter(({ coordinates }) => coordinates === null),
  }
}

export type Atlas = ReturnType<typeof drawAtlas>
