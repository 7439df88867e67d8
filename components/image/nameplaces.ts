/** A rectangle in CSS px, from one corner that all of them share. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

interface Size {
  width: number
  height: number
}

/** The ring of a mark, and how large its name is in CSS px: on long lines, which are better, and on short. */
export interface Named {
  ring: Box
  names: Size[]
}

/** Where a name stands; it is free where it covers no ring and no other name. */
export interface Place {
  box: Box
  isFree: boolean
}

/** Between a ring and its name, in px. */
const gap = 4
/** What a name leaves around other rings and names, in px: enough to tell whose it is, or else just so. */
const margins = [8, 1]

/**
 * Finds a place for every name, beside its ring and within the bounds, where it covers no ring and no name
 * before it in the list. A name that has no such place gets the one where it covers the fewest.
 */
export function placeNames(marks: Named[], bounds: Box): Place[] {
  const taken: Box[] = []
  return marks.map((mark) => {
    const others = marks.filter((other) => other !== mark).map(({ ring }) => ring)
    const places = placesOf(mark, bounds)
    const clear = (margin: number) => places.find((box) => !countNear(box, [...others, ...taken], margin))
    const free = margins.map(clear).find((box) => box !== undefined)
    if (free) taken.push(free)
    return { box: free ?? leastCovering(places, others), isFree: free !== undefined }
  })
}

/** The places that a name has about its ring, the best first, each moved into the bounds. */
function placesOf({ ring, names }: Named, bounds: Box) {
  const places = names.flatMap((name) => around(ring, name)).map((box) => moveInto(box, bounds))
  const beside = places.filter((box) => !countNear(box, [ring], 0))
  return beside.length ? beside : places
}

/** On its right, its left, above and below it; then shifted along each side, as far as round the corner. */
function around(ring: Box, { width, height }: Size) {
  const [x, y] = [(ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2]
  const right = ring.right + gap
  const left = ring.left - gap - width
  const above = ring.top - gap - height
  const below = ring.bottom + gap
  const from = (left: number, top: number) => ({ left, top, right: left + width, bottom: top + height })
  return shifts.flatMap((shift) => {
    const down = y - height / 2 + (shift * height) / 2
    const across = x - width / 2 + (shift * (width + ring.right - ring.left)) / 2
    return [from(right, down), from(left, down), from(across, above), from(across, below)]
  })
}

/** Along a side, in halves of the name’s own length. */
const shifts = [0, 0.5, -0.5, 1, -1, 0.25, -0.25, 0.75, -0.75]

function moveInto({ left, top, right, bottom }: Box, bounds: Box): Box {
  const across = Math.max(bounds.left - left, Math.min(0, bounds.right - right))
  const down = Math.max(bounds.top - top, Math.min(0, bounds.bottom - bottom))
  return { left: left + across, top: top + down, right: right + across, bottom: bottom + down }
}

function leastCovering(places: Box[], others: Box[]) {
  const count = (box: Box) => countNear(box, others, 0)
  return places.reduce((best, box) => (count(box) < count(best) ? box : best))
}

/** How many of others are nearer to a box than a margin. */
function countNear(box: Box, others: Box[], margin: number) {
  return others.filter(
    (other) =>
      box.left < other.right + margin &&
      other.left < box.right + margin &&
      box.top < other.bottom + margin &&
      other.top < box.bottom + margin,
  ).length
}
