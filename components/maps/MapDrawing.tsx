import type { Drawing } from '@/lib/maps/drawing'
import type { Point } from '@/lib/maps/path'
import styles from './MapDrawing.module.css'

/**
 * A map as SVG, named by `label`: land, footprints, great circles, the points below the station and the
 * places. `ground` is the address of its land and, with `-grid`, of its graticule, where they are in a file
 * of their own; `children` lie over them.
 */
export function MapDrawing({
  drawing,
  label,
  ground,
  children,
}: {
  drawing: Drawing
  label: string
  ground?: string
  children?: React.ReactNode
}) {
  const { width, height, land, graticule, lines, footprints, places, stations } = drawing
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={styles.map}>
      {ground ? <use href={ground} className={styles.land} /> : <path d={land} className={styles.land} />}
      {ground ? (
        <use href={`${ground}-grid`} className={styles.graticule} />
      ) : (
        <path d={graticule} className={styles.graticule} />
      )}
      {children}
      {footprints && <path d={footprints} className={styles.footprint} />}
      {lines && <path d={lines} className={styles.line} />}
      {stations.length > 0 && <path d={dots(stations)} className={styles.station} />}
      {stations.length > 0 && <path d={dots(stations)} className={styles.inside} />}
      {places.length > 0 && <path d={dots(places)} className={styles.place} />}
    </svg>
  )
}

// A step of no length with round ends is a dot that keeps its size on a phone.
function dots(points: Point[]) {
  return points.map(([x, y]) => `M${x} ${y}h0`).join('')
}
