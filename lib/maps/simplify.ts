type XY = [x: number, y: number]

/**
 * Leaves out the points of a line that lie within `tolerance` of a straight one (Ramer, Douglas and Peucker).
 *
 * @example simplify([[0, 0], [5, 0.1], [10, 0]], 0.5) // [[0, 0], [10, 0]]
 */
export function simplify(points: XY[], tolerance: number): XY[] {
  if (points.length < 2) return points
  const end = points.length - 1
  const first = points[0]
  const last = points[end]
  let farthest = 0
  let deviation = 0
  for (let index = 1; index < end; index++) {
    const distance = offLine(points[index], first, last)
    if (distance <= deviation) continue
    farthest = index
    deviation = distance
  }
  if (deviation <= tolerance) return [first, last]
  const before = simplify(points.slice(0, farthest + 1), tolerance)
  const after = simplify(points.slice(farthest), tolerance)
  return [...before, ...after.slice(1)]
}

/** How far a point is from the segment between two others. */
function offLine([x, y]: XY, [ax, ay]: XY, [bx, by]: XY) {
  const dx = bx - ax
  const dy = by - ay
  const squared = dx * dx + dy * dy
  const projected = (x - ax) * dx + (y - ay) * dy
  // Between 0, at the one end, and 1, at the other, which may be the same point.
  const along = squared ? Math.min(1, Math.max(0, projected / squared)) : 0
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}
