'use client'
// OpenSeadragon draws on a canvas and follows pointers and keys.
import type { Viewer } from 'openseadragon'
import { useEffect, useRef, useState } from 'react'
import type { Locale } from '@/lib/i18n/routing'
import { keys, openPicture, regionInView } from '@/lib/zoom/openseadragon'
import { formatRegion } from '@/lib/zoom/region'
import { ZoomScale } from './ZoomScale'
import { ZoomTool } from './ZoomTool'
import { ZoomTools } from './ZoomTools'
import styles from './ZoomViewer.module.css'

export interface ViewerProps {
  /** The path of the image's IIIF service. */
  service: string
  words: Words
  /** Of a pixel of the original; `null` where it is not known, and then no scale is shown. */
  metresPerPixel: number | null
  locale: Locale
  onClose: () => void
}

/** What the viewer says, in the language of its page. */
export type Words = Record<
  | 'label'
  | 'picture'
  | 'zoomIn'
  | 'zoomOut'
  | 'whole'
  | 'fullScreen'
  | 'leaveFullScreen'
  | 'copy'
  | 'copied'
  | 'notCopied'
  | 'failed'
  | 'close',
  string
> & { scale?: string }

/**
 * An image over the whole window, down to its pixels. It opens at the detail that the address names, if it
 * names one.
 */
export function ZoomViewer({ service, words, metresPerPixel, locale, onClose }: ViewerProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const ground = useRef<HTMLDivElement>(null)
  const [viewer, setViewer] = useState<Viewer>()
  const [said, setSaid] = useState('')

  useEffect(() => {
    dialog.current!.showModal()
    const opened = openPicture(ground.current!, service)
    opened.then(setViewer, () => setSaid(words.failed))
    return () =>
      void opened.then(
        (made) => made.destroy(),
        () => {},
      )
  }, [service, words.failed])

  function leave() {
    history.replaceState(history.state, '', location.pathname + location.search)
    onClose()
  }

  async function copy() {
    const region = viewer && regionInView(viewer)
    if (!region) return
    history.replaceState(history.state, '', formatRegion(region))
    try {
      await navigator.clipboard.writeText(location.href)
      setSaid(words.copied)
    } catch {
      // Without a secure context or the reader's leave there is no clipboard: the address bar has the link
      // too.
      setSaid(words.notCopied)
    }
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={words.label} onClose={leave}>
      <div ref={frame} className={styles.frame}>
        <div
          ref={ground}
          role="application"
          aria-label={words.picture}
          tabIndex={0}
          autoFocus
          className={styles.ground}
          onKeyDown={(event) => viewer && keys(viewer, event.nativeEvent)}
        />
        <div className={styles.bar}>
          <ZoomTools viewer={viewer} frame={frame} words={words} onCopy={copy} />
          {viewer && metresPerPixel !== null && (
            <ZoomScale
              viewer={viewer}
              metresPerPixel={metresPerPixel}
              locale={locale}
              meaning={words.scale!}
            />
          )}
          <p role="status" className={styles.said}>
            {said}
          </p>
          <ZoomTool
            icon="close"
            name={words.close}
            act={() => dialog.current!.close()}
            className={styles.close}
          />
        </div>
      </div>
    </dialog>
  )
}
