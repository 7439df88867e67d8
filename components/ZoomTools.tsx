'use client'
// Full screen is the browser's to give.
import type { Viewer } from 'openseadragon'
import { useEffect, useState } from 'react'
import { showWhole, zoomIn, zoomOut } from '@/lib/zoom/openseadragon'
import type { Words } from './ZoomViewer'
import styles from './ZoomViewer.module.css'

interface Props {
  viewer: Viewer | undefined
  /** What fills the screen: the picture with its tools. */
  frame: React.RefObject<HTMLElement | null>
  words: Words
  onCopy: () => void
}

const icons = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  whole: 'M4 6h16v12H4zM8 10h8v4H8z',
  fullScreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  leaveFullScreen: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5',
  copy: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1.5-1.5',
  close: 'M6 6l12 12M18 6 6 18',
} as const

/** The viewer's buttons: under the picture, never on it. */
export function ZoomTools({ viewer, frame, words, onCopy }: Props) {
  const [full, setFull] = useState(false)
  useEffect(() => {
    const tell = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', tell)
    return () => document.removeEventListener('fullscreenchange', tell)
  }, [])
  const toggle = () => void (full ? document.exitFullscreen() : frame.current!.requestFullscreen())
  const tools: [icon: keyof typeof icons, act: () => void][] = [
    ['zoomOut', () => viewer && zoomOut(viewer)],
    ['zoomIn', () => viewer && zoomIn(viewer)],
    ['whole', () => viewer && showWhole(viewer)],
    // A telephone may have no full screen for anything but films.
    ...(document.fullscreenEnabled ? ([[full ? 'leaveFullScreen' : 'fullScreen', toggle]] as [keyof typeof icons, () => void][]) : []),
    ['copy', onCopy],
  ]
  return (
    <div className={styles.tools}>
      {tools.map(([icon, act]) => <Tool key={icon} icon={icon} name={words[icon]} act={act} />)}
    </div>
  )
}

/** A button with an icon, 44 px square. */
export function Tool({ icon, name, act, className = '' }: { icon: keyof typeof icons; name: string; act: () => void; className?: string }) {
  return (
    <button type="button" className={`${styles.tool} ${className}`} title={name} aria-label={name} onClick={act}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d={icons[icon]} /></svg>
    </button>
  )
}
