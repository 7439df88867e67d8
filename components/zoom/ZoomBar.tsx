import type { Viewer } from 'openseadragon'
import type { RefObject } from 'react'
import type { Language } from '@/lib/i18n/languages'
import type { ZoomWords } from './useZoomWords'
import styles from './ZoomBar.module.css'
import { ZoomScale } from './ZoomScale'
import { ZoomTool } from './ZoomTool'
import { ZoomTools } from './ZoomTools'

interface Props {
  viewer: Viewer | undefined
  /** What fills the screen: the picture with its tools. */
  frame: RefObject<HTMLElement | null>
  words: ZoomWords
  /** Of a pixel of the original; `null` where it is not known, and then no scale is shown. */
  metresPerPixel: number | null
  locale: Language
  /** What is said just now. */
  note: string
  onCopy: () => void
  onClose: () => void
}

/** What stands under the picture: its tools, its scale, what is said just now, and the way out. */
export function ZoomBar({ viewer, frame, words, metresPerPixel, locale, note, onCopy, onClose }: Props) {
  return (
    <div className={styles.bar}>
      <ZoomTools viewer={viewer} frame={frame} words={words} onCopy={onCopy} />
      {viewer && metresPerPixel !== null && (
        <ZoomScale viewer={viewer} metresPerPixel={metresPerPixel} locale={locale} meaning={words.scale} />
      )}
      <p role="status" className={styles.note}>
        {note}
      </p>
      <ZoomTool icon="close" name={words.close} act={onClose} className={styles.close} />
    </div>
  )
}
