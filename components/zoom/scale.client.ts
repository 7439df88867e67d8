import type { Viewer } from 'openseadragon'
import { fill } from '@/lib/i18n/forms'
import { formatMetres } from '@/lib/i18n/format'
import { magnification } from '@/lib/zoom/openseadragon'
import { scaleBar } from '@/lib/zoom/scale'
import { find, pageLanguage } from '../islands/dom'

/** The width in CSS px that the bar never passes. */
const maxPx = 120

/**
 * Says how large the picture is shown, 100 % being a pixel of the original on each px of the page, once it
 * has come to rest: a status that a screen reader speaks.
 */
export function followMagnification(dialog: HTMLElement, viewer: Viewer) {
  const note = find(dialog, '[data-magnification]')
  const percent = new Intl.NumberFormat(pageLanguage(), { style: 'percent' })
  const follow = () => {
    const text = fill(note.dataset.magnification ?? '', { percent: percent.format(magnification(viewer)) })
    if (note.textContent !== text) note.textContent = text
  }
  for (const event of ['open', 'animation-finish', 'resize'] as const) viewer.addHandler(event, follow)
  follow()
}

const moves = ['open', 'animation', 'resize'] as const

/**
 * Keeps the bar of a viewer's dialog, if there is one, a round length of ground as long as it is on the
 * screen.
 */
export function followScale(dialog: HTMLElement, viewer: Viewer) {
  const scale = dialog.querySelector<HTMLElement>('[data-metres-per-pixel]')
  if (!scale) return
  const metresPerPixel = Number(scale.dataset.metresPerPixel)
  const bar = find(scale, 'span')
  const language = pageLanguage()
  const follow = () => {
    const { metres, px } = scaleBar(metresPerPixel / magnification(viewer), maxPx)
    bar.style.width = `${px}px`
    bar.textContent = formatMetres(metres, language)
  }
  for (const event of moves) viewer.addHandler(event, follow)
  scale.hidden = false
  follow()
}
