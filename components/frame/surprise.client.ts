import { isHeld } from '../parts/events'

/**
 * Lets the link to an image by chance lead to one that is chosen when it is followed, of all there are. Where
 * that cannot be had, and for a link that is opened elsewhere, it leads to the image that the build chose.
 */
export function startSurprise() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-surprise]'))
    link.addEventListener('click', (event) => {
      if (isHeld(event)) return
      event.preventDefault()
      void chosen(link).then((href) => location.assign(href))
    })
}

async function chosen({ href }: HTMLAnchorElement) {
  try {
    const { anyImage } = await import('../search/any.client')
    return await anyImage()
  } catch {
    return href
  }
}
