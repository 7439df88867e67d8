import { find } from '../islands/dom'
import { unlessEscaped } from '../parts/events'

const load = () => import('../slideshow/slideshow.client')

/** Makes the button of the slideshow one that fetches it as soon as it is pointed at. */
export function startPlaying(button: HTMLElement) {
  button.addEventListener('pointerenter', () => void load().catch(() => {}), { once: true })
}

/** What to show. */
interface Wanted {
  /** The images, by their number in date order; `null` for those of the server's wall. */
  shown: number[] | null
  /** Whether the wall is still asked the same. */
  isStill: () => boolean
}

/**
 * Opens the slideshow on some images, unless something else is asked before it is there. Where it cannot be
 * loaded, the wall's status says so beside what it says already, until it is asked for again.
 */
export async function play(element: HTMLElement, { shown, isStill }: Wanted) {
  const [slideshow, wall] = [find(element, '[data-slideshow]'), find(element, '[data-wall]')]
  const status = find(element, '[role=status]')
  status.querySelector('div')?.remove()
  // The server's wall hangs the first images in date order; the lead hangs above it.
  const images = shown ?? [...Array(Number(wall.dataset.wall)).keys()]
  try {
    const loaded = await unlessEscaped(load())
    if (loaded && isStill()) loaded.openSlideshow({ images, element: slideshow })
  } catch {
    const note = document.createElement('div')
    note.textContent = slideshow.dataset.unloaded ?? ''
    status.append(note)
  }
}
