import { contentState } from '@/lib/site/contentstate'
import { formatRegion, regionAround, type Region } from '@/lib/zoom/region'
import { find } from '../islands/dom'

/** Has the content state that the page offers lead to a part of the picture, in px of the original. */
export function leadTo(region: Region) {
  const code = element()
  const { canvas = '', manifest = '' } = code.dataset
  code.textContent = contentState({ canvas, manifest }, formatRegion(region))
}

/** Has it lead to what surrounds a spot, in percent of the picture. */
export function leadAround(spot: { x: number; y: number }) {
  const [width, height] = (element().dataset.size ?? '').split(' ').map(Number)
  leadTo(regionAround(spot, { width, height }))
}

function element() {
  return find(document, '#content-state')
}
