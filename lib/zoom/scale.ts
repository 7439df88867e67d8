/** As much of an image as tells how much ground it shows. */
interface Seen {
  kind: string
  /** The corners of what is seen, on the ground; `null` where they are not known. */
  footprint: [lat: number, lon: number][] | null
  /** The size of the original, px. */
  original: { width: number; height: number }
}

const earthRadiusM = 6_371_000

/**
 * How many metres of ground a pixel of a photograph covers, on average over its footprint: seen aslant, the
 * near edge shows less ground and the far one more. `null` where no footprint is known, and for every
 * reconstruction: the footprint is the photograph's, not that of the wider view which stands in for it.
 */
export function metresPerPixel({ kind, footprint, original }: Seen) {
  if (kind !== 'photograph' || !footprint) return null
  const pixels = original.width * original.height
  return Math.sqrt(areaM2(footprint) / pixels)
}

/**
 * The area of a polygon of [latitude, longitude] on the sphere, in m² (Chamberlain and Duquette 2007, eq. 1).
 */
function areaM2(corners: [lat: number, lon: number][]) {
  const rad = (degrees: number) => (degrees * Math.PI) / 180
  const sum = corners.reduce((total, [lat, lon], index) => {
    const [nextLat, nextLon] = corners[(index + 1) % corners.length]
    // Over the antimeridian the short way: 179° to -179° are 2°.
    const turn = ((nextLon - lon + 540) % 360) - 180
    const height = 2 + Math.sin(rad(lat)) + Math.sin(rad(nextLat))
    return total + rad(turn) * height
  }, 0)
  return Math.abs(sum / 2) * earthRadiusM ** 2
}

/**
 * The longest bar of 1, 2 or 5 times a power of ten metres that fits `maxPx` CSS px, and how long it is on
 * screen.
 * @example scaleBar(30, 120) // { metres: 2000, px: 66.7 }: 120 px are 3600 m
 */
export function scaleBar(metresPerCssPx: number, maxPx: number) {
  const fits = metresPerCssPx * maxPx
  const power = 10 ** Math.floor(Math.log10(fits))
  const step = [5, 2].find((longer) => longer * power <= fits) ?? 1
  const metres = step * power
  return { metres, px: metres / metresPerCssPx }
}
