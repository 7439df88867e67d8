'use client'
// OpenSeadragon draws on a canvas and follows pointers and keys.
import type { Viewer } from 'openseadragon'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Language } from '@/lib/i18n/languages'
import { keys, openPicture, regionInView } from '@/lib/zoom/openseadragon'
import { formatRegion } from '@/lib/zoom/region'
import type { ZoomWords } from './useZoomWords'
import { ZoomBar } from './ZoomBar'
import styles from './ZoomViewer.module.css'

/** What the viewer is opened with. */
export interface ViewerProps {
  /** The path of the image's IIIF service. */
  service: string
  words: ZoomWords
  /** Of a pixel of the original; `null` where it is not known, and then no scale is shown. */
  metresPerPixel: number | null
  locale: Language
  onClose: () => void
}

/**
 * An image over the whole window, down to its pixels. It opens at the detail that the address names, if it
 * names one.
 */
export function ZoomViewer({ service, words, metresPerPixel, locale, onClose }: ViewerProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const ground = useRef<HTMLDivElement>(null)
  const [note, setNote] = useState('')
  const viewer = useViewer({ dialog, ground, service, failed: words.failed, say: setNote })

  function leave() {
    history.replaceState(history.state, '', location.pathname + location.search)
    onClose()
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
        <ZoomBar
          viewer={viewer}
          frame={frame}
          words={words}
          metresPerPixel={metresPerPixel}
          locale={locale}
          note={note}
          onCopy={() => copyDetail(viewer, words, setNote)}
          onClose={() => dialog.current?.close()}
        />
      </div>
    </dialog>
  )
}

interface Opening {
  dialog: RefObject<HTMLDialogElement | null>
  /** The element that the picture is drawn into. */
  ground: RefObject<HTMLElement | null>
  service: string
  /** What is said where the picture cannot be had. */
  failed: string
  say: (note: string) => void
}

/** Opens the dialog and draws the picture in it: the viewer, `undefined` until it is there. */
function useViewer({ dialog, ground, service, failed, say }: Opening) {
  const [viewer, setViewer] = useState<Viewer>()
  useEffect(() => {
    if (!dialog.current || !ground.current) return
    dialog.current.showModal()
    const opened = openPicture(ground.current, service)
    opened.then(setViewer, () => say(failed))
    return () =>
      void opened.then(
        (made) => made.destroy(),
        () => {},
      )
  }, [dialog, ground, service, failed, say])
  return viewer
}

/** Puts the detail in view into the address, copies the address, and says so. */
async function copyDetail(viewer: Viewer | undefined, words: ZoomWords, say: (note: string) => void) {
  const region = viewer && regionInView(viewer)
  if (!region) return
  history.replaceState(history.state, '', formatRegion(region))
  try {
    await navigator.clipboard.writeText(location.href)
    say(words.copied)
  } catch {
    // Without a secure context or the reader's leave there is no clipboard, but the address bar has the link.
    say(words.notCopied)
  }
}
