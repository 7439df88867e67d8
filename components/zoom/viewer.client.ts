import type { Viewer } from 'openseadragon'
import { keys, openPicture, regionInView, showWhole, zoomIn, zoomOut } from '@/lib/zoom/openseadragon'
import { formatRegion } from '@/lib/zoom/region'
import { leadTo } from '../image/contentstate.client'
import { closeWithBack } from '../islands/back'
import { copyOf, find } from '../islands/dom'
import { followPoints } from './points.client'
import { followMagnification, followScale } from './scale.client'
import type { ZoomAction } from './ZoomTool'

/**
 * Opens an image over the whole window, down to its pixels, at the detail that the address names, if it names
 * one. `island` holds the dialog in its template. Does nothing while it is open already.
 */
export function openViewer(island: HTMLElement) {
  if (island.querySelector('dialog')) return
  const dialog = copyOf(island, '') as HTMLDialogElement
  island.append(dialog)
  // WebKit draws the ring of what a dialog opens with, whoever opened it.
  dialog.toggleAttribute('data-pointed', !document.activeElement?.matches(':focus-visible'))
  dialog.addEventListener('keydown', () => dialog.removeAttribute('data-pointed'))
  dialog.showModal()
  closeWithBack(dialog)
  const ground = find(dialog, '[role="application"]')
  const note = find(dialog, '[data-copied]')
  const opened = openPicture(ground, island.dataset.service ?? '')
  serve(dialog, note, opened)
  opened.then(
    (viewer) => {
      ground.addEventListener('keydown', (event) => keys(viewer, event))
      followScale(dialog, viewer)
      viewer.addOnceHandler('open', () => {
        if (location.hash.includes('xywh=')) leadToView(viewer)
        followPoints(dialog, viewer)
        followMagnification(dialog, viewer)
      })
    },
    () => say(note, 'failed'),
  )
  dialog.addEventListener('close', () => {
    opened.then(
      (viewer) => viewer.destroy(),
      () => {},
    )
    dialog.remove()
  })
}

/** Lets the buttons do what their names say; those of the picture, once it is there. */
function serve(dialog: HTMLDialogElement, note: HTMLElement, opened: Promise<Viewer>) {
  const onPicture = (act: (viewer: Viewer) => void) => () => void opened.then(act, () => {})
  const actions: Record<ZoomAction, () => void> = {
    zoomIn: onPicture(zoomIn),
    zoomOut: onPicture(zoomOut),
    whole: onPicture(showWhole),
    copy: onPicture((viewer) => void copyDetail(viewer, note)),
    fullScreen: () => void dialog.firstElementChild?.requestFullscreen(),
    leaveFullScreen: () => void document.exitFullscreen(),
    close: () => dialog.close(),
  }
  dialog.addEventListener('click', ({ target }) => {
    const action = target instanceof Element && target.closest<HTMLElement>('[data-action]')?.dataset.action
    if (action && action in actions) actions[action as ZoomAction]()
  })
  followFullScreen(dialog)
}

/**
 * Shows the one of the two buttons of the full screen that does something; on some telephones only films may
 * fill it.
 */
function followFullScreen(dialog: HTMLDialogElement) {
  if (!document.fullscreenEnabled) return
  const follow = () => {
    const isFull = document.fullscreenElement !== null
    find(dialog, '[data-action="fullScreen"]').hidden = isFull
    find(dialog, '[data-action="leaveFullScreen"]').hidden = !isFull
  }
  document.addEventListener('fullscreenchange', follow)
  dialog.addEventListener('close', () => document.removeEventListener('fullscreenchange', follow))
  follow()
}

/** Puts the detail in view into the address, copies the address, and says so. */
async function copyDetail(viewer: Viewer, note: HTMLElement) {
  const region = leadToView(viewer)
  if (!region) return
  history.replaceState(history.state, '', formatRegion(region))
  try {
    await navigator.clipboard.writeText(location.href)
    say(note, 'copied')
  } catch {
    // Without a secure context or the reader's leave there is no clipboard, but the address bar has the link.
    say(note, 'notCopied')
  }
}

/** Has the content state that the page offers lead to the detail in view, and returns that. */
function leadToView(viewer: Viewer) {
  const region = regionInView(viewer)
  if (region) leadTo(region)
  return region
}

/** Says one of the things that the note has words for. */
function say(note: HTMLElement, what: 'copied' | 'notCopied' | 'failed') {
  note.textContent = note.dataset[what] ?? ''
}
