import { round, type Point } from './path'

interface Box {
  width: number
  height: number
}

const directions = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12)
// In gaps: as near as shows the place beside the mark, and outwards until there is room.
const distances = [0.8, 1.05, 1.4, 1.8, 2.3, 2.9, 3.6, 4.4, 5.3, 6.3, 7.4]

// A crowded map draws its marks together, until they touch at last.
const shares = [1, 0.9, 0.8]

interface Room {
  places: Point[]
  /** Points (places, stations) that stay uncovered as far as there is room. */
  clear: Point[]
  box: Box
  /** How far apart marks are, in units: four fifths of it at least. */
  gap: number
}

/**
 * Where to put the mark of each place so that no two are nearer than the gap and none leaves the box.
 *
 * Throws when a box is too crowded to hold them.
 */
export function placeMarks(room: Room): Point[] {
  for (const share of shares) {
    const marks = placeApart({ ...room, gap: share * room.gap })
    if (marks) return marks
  }
  throw new Error(
    `No room for ${room.places.length} marks on a map of ${room.box.width} × ${room.box.height} units. Show fewer: \`limit\` in lib/maps/atlas.ts says how many of a region, lib/maps/regions.ts which regions there are.`,
  )
}

/** `null` where they find no room. */
function placeApart({ places, clear, box, gap }: Room) {
  const placed: Point[] = []
  for (const place of places) {
    const mark = placeMark({ place, placed, clear: [...places, ...clear], box, gap })
    if (!mark) return null
    placed.push(mark)
  }
  return placed
}

function placeMark({
  place,
  placed,
  clear,
  box,
  gap,
}: Omit<Room, 'places'> & { place: Point; placed: Point[] }) {
  const free = distances
    .flatMap((distance) => around(place, distance * gap))
    .filter((point) => inside(point, box, gap / 2))
    .filter((point) => placed.every((other) => apart(point, other) >= gap))
  if (!free.length) return null
  // A point under the mark costs as much as moving the mark a whole gap away.
  const cost = (point: Point) => {
    const covered = clear.filter((other) => apart(point, other) < gap * 0.6)
    return apart(point, place) / gap + covered.length
  }
  const best = free.reduce((best, point) => (cost(point) < cost(best) ? point : best))
  return [round(best[0]), round(best[1])] satisfies Point
}

/** The points at a distance from another, in all directions. */
function around([x, y]: Point, distance: number) {
  return directions.map((angle): Point => {
    const right = distance * Math.cos(angle)
    const down = distance * Math.sin(angle)
    return [x + right, y + down]
  })
}

function inside([x, y]: Point, { width, height }: Box, margin: number) {
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin
}

function apart(a: Point, b: Point) {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}
