'use client'
// Full screen is the browser's to give.
import type { Viewer } from 'openseadragon'
import { useEffect, useState, type RefObject } from 'react'
import { showWhole, zoomIn, zoomOut } from '@/lib/zoom/openseadragon'
import type { ToolName, ZoomWords } from './useZoomWords'
import { ZoomTool } from './ZoomTool'
import styles from './ZoomTools.module.css'

interface Props {
  viewer: Viewer | undefined
  /** What fills the screen: the picture with its tools. */
  frame: RefObject<HTMLElement | null>
  words: ZoomWords
  onCopy: () => void
}

interface Tool {
  name: ToolName
  act: () => void
}

/** The viewer's buttons: under the picture, never on it. */
export function ZoomTools({ viewer, frame, words, onCopy }: Props) {
  const fullScreen = useFullScreen(frame)
  const tools: Tool[] = [
    { name: 'zoomOut', act: () => viewer && zoomOut(viewer) },
    { name: 'zoomIn', act: () => viewer && zoomIn(viewer) },
    { name: 'whole', act: () => viewer && showWhole(viewer) },
    ...(fullScreen ? [fullScreen] : []),
    { name: 'copy', act: onCopy },
  ]
  return (
    <div className={styles.tools}>
      {tools.map(({ name, act }) => (
        <ZoomTool key={name} icon={name} name={words[name]} act={act} />
      ))}
    </div>
  )
}

/** The tool that fills the screen with an element, or leaves it again; on some telephones only films may. */
function useFullScreen(frame: Props['frame']): Tool | null {
  const [full, setFull] = useState(false)
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  if (!document.fullscreenEnabled) return null
  return full
    ? { name: 'leaveFullScreen', act: () => void document.exitFullscreen() }
    : { name: 'fullScreen', act: () => void frame.current?.requestFullscreen() }
}
