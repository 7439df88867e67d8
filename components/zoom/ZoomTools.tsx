'use client'
// Full screen is the browser's to give.
import type { Viewer } from 'openseadragon'
import { useEffect, useState } from 'react'
import { showWhole, zoomIn, zoomOut } from '@/lib/zoom/openseadragon'
import { ZoomTool, type Icon } from './ZoomTool'
import type { Words } from './ZoomViewer'
import styles from './ZoomViewer.module.css'

interface Props {
  viewer: Viewer | undefined
  /** What fills the screen: the picture with its tools. */
  frame: React.RefObject<HTMLElement | null>
  words: Words
  onCopy: () => void
}

/** The viewer's buttons: under the picture, never on it. */
export function ZoomTools({ viewer, frame, words, onCopy }: Props) {
  const [full, setFull] = useState(false)
  useEffect(() => {
    const tell = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', tell)
    return () => document.removeEventListener('fullscreenchange', tell)
  }, [])
  const toggle = () => void (full ? document.exitFullscreen() : frame.current!.requestFullscreen())
  const tools: [icon: Icon, act: () => void][] = [
    ['zoomOut', () => viewer && zoomOut(viewer)],
    ['zoomIn', () => viewer && zoomIn(viewer)],
    ['whole', () => viewer && showWhole(viewer)],
    // A telephone may have no full screen for anything but films.
    ...(document.fullscreenEnabled
      ? ([[full ? 'leaveFullScreen' : 'fullScreen', toggle]] as [Icon, () => void][])
      : []),
    ['copy', onCopy],
  ]
  return (
    <div className={styles.tools}>
      {tools.map(([icon, act]) => (
        <ZoomTool key={icon} icon={icon} name={words[icon]} act={act} />
      ))}
    </div>
  )
}
