'use client'
// The bar's length follows the zoom.
import type { Viewer } from 'openseadragon'
import { useEffect, useState } from 'react'
import { formatMetres } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/routing'
import { magnification } from '@/lib/zoom/openseadragon'
import { scaleBar } from '@/lib/zoom/scale'
import styles from './ZoomViewer.module.css'

/** The width in CSS px that the bar never passes. */
const room = 120

/**
 * A round length of ground as long as it is on the screen now, with what a pixel of the photograph covers.
 */
export function ZoomScale({
  viewer,
  metresPerPixel,
  locale,
  meaning,
}: {
  viewer: Viewer
  metresPerPixel: number
  locale: Locale
  meaning: string
}) {
  const [zoom, setZoom] = useState(() => magnification(viewer))
  useEffect(() => {
    const follow = () => setZoom(magnification(viewer))
    for (const event of ['open', 'animation', 'resize'] as const) viewer.addHandler(event, follow)
    return () => {
      for (const event of ['open', 'animation', 'resize'] as const) viewer.removeHandler(event, follow)
    }
  }, [viewer])
  const { metres, px } = scaleBar(metresPerPixel / zoom, room)
  return (
    <p className={styles.scale}>
      <span className={styles.length} style={{ width: px }}>
        {formatMetres(metres, locale)}
      </span>
      <span>{meaning}</span>
    </p>
  )
}
