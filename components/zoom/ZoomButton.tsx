'use client'
// A press of the button and the address's fragment are known to the browser alone.
import { useCallback, useEffect, useState } from 'react'
import { useInteractive } from '../parts/useInteractive'
import type { ViewerProps } from './ZoomViewer'

interface Props {
  /** Where the button leads without JavaScript. */
  href: string
  className: string
  children: React.ReactNode
  viewer: Omit<ViewerProps, 'onClose'>
}

type Viewer = React.ComponentType<ViewerProps>

/**
 * Opens the viewer, which is loaded only now: by a press, or by an address that names a detail (`#xywh=`).
 * Where it cannot be loaded, the largest variant opens instead.
 */
export function ZoomButton({ href, className, children, viewer }: Props) {
  const [Viewer, setViewer] = useState<Viewer>()
  const interactive = useInteractive()

  const open = useCallback(
    () =>
      import('./ZoomViewer').then(
        ({ ZoomViewer }) => setViewer(() => ZoomViewer),
        () => location.assign(href),
      ),
    [href],
  )
  useEffect(() => {
    const follow = () => void (location.hash.includes('xywh=') && open())
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [open])

  return (
    <>
      {interactive ? (
        <button type="button" className={className} onClick={open}>
          {children}
        </button>
      ) : (
        <a href={href} className={className}>
          {children}
        </a>
      )}
      {Viewer && <Viewer {...viewer} onClose={() => setViewer(undefined)} />}
    </>
  )
}
