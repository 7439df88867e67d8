'use client'
// The bar's length follows the zoom.
import type { Viewer } from 'openseadragon'
import { useEffect, useState } from 'react'
import { formatMetres } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { magnification } from '@/lib/zoom/openseadragon'
import { scaleBar } from '@/lib/zoom/scale'
import styles from './ZoomScale.module.css'

/** The width in CSS px that the bar never passes. */
const maxPx = 120

const moves = ['open', 'animation', 'resize'] as const

interface Props {
  viewer: Viewer
  /** Of a pixel of the original. */
  metresPerPixel: number
  locale: Language
  /** What a pixel covers, in words. */
  meaning?: string
}

/**
 * A round length of ground as long as it is on the screen now, with what a pixel of the photograph covers.
 */
export function ZoomScale({ viewer, metresPerPixel, locale, meaning }: Props) {
  const [zoom, setZoom] = useState(() => magnification(viewer))
  useEffect(() => {
    const follow = () => setZoom(magnification(viewer))
    for (const event of moves) viewer.addHandler(event, follow)
    return () => {
      for (const event of moves) viewer.removeHandler(event, follow)
    }
  }, [viewer])
  const { metres, px } = scaleBar(metresPerPixel / zoom, maxPx)
  return (
    <p className={styles.scale}>
      <span className={styles.length} style={{ width: px }}>
        {formatMetres(metres, locale)}
      </span>
      <span>{meaning}</span>
    </p>
  )
}
