import OpenSeadragon, { type Viewer } from 'openseadragon'
import { cut, parseRegion, regionAround, type Region } from './region'

/** How far an arrow key moves, as a part of what is in view. */
const stride = 0.2
/** How many times larger plus shows the picture. */
const nearer = 1.5

/**
 * Draws an image's tiles into an element, at the detail that the address names or whole. The tiles are taken
 * from the site that serves the page, even where its `info.json` names the public address of another.
 */
export async function openPicture(element: HTMLElement, service: string): Promise<Viewer> {
  const answer = await fetch(`${service}/info.json`)
  if (!answer.ok)
    throw new Error(`${service}/info.json answers ${answer.status}. Render the tiles again: npm run images.`)
  const info = await answer.json()
  const viewer = OpenSeadragon({
    element,
    tileSources: { ...info, id: location.origin + service },
    drawer: 'canvas',
    // The page has its own buttons and keys, with names in its own language.
    showNavigationControl: false,
    keyboardNavEnabled: false,
    tabIndex: -1,
    visibilityRatio: 1,
    minZoomImageRatio: 1,
    maxZoomPixelRatio: 4,
    animationTime: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 0.8,
  })
  viewer.addOnceHandler('open', () => showRegion(viewer))
  const follow = () => viewer.isOpen() && showRegion(viewer)
  addEventListener('hashchange', follow)
  viewer.addOnceHandler('destroy', () => removeEventListener('hashchange', follow))
  return viewer
}

function showRegion(viewer: Viewer) {
  const region = parseRegion(location.hash, sizeOf(viewer))
  if (region) fit(viewer, region)
}

/** Shows a detail of the picture, in px of the original, at once. */
function fit({ viewport }: Viewer, { x, y, width, height }: Region) {
  viewport.fitBounds(viewport.imageToViewportRectangle(x, y, width, height), true)
}

/** The size of the picture in px of the original. */
function sizeOf({ world }: Viewer) {
  const { x: width, y: height } = world.getItemAt(0).getContentSize()
  return { width, height }
}

/** The detail in view, in px of the original; `null` while there is no picture. */
export function regionInView(viewer: Viewer) {
  if (!viewer.world.getItemAt(0)) return null
  return cut(viewer.viewport.viewportToImageRectangle(viewer.viewport.getBounds()), sizeOf(viewer))
}

/** How many CSS px a pixel of the original is wide on the screen. */
export function magnification({ viewport }: Viewer) {
  return viewport.viewportToImageZoom(viewport.getZoom(true))
}

/** Shows the picture 1.5 times larger, about the middle of the view. */
export function zoomIn({ viewport }: Viewer) {
  viewport.zoomBy(nearer).applyConstraints()
}

/** Shows the picture 1.5 times smaller, about the middle of the view. */
export function zoomOut({ viewport }: Viewer) {
  viewport.zoomBy(1 / nearer).applyConstraints()
}

/** Shows the whole image. */
export function showWhole({ viewport }: Viewer) {
  viewport.goHome()
}

/** A spot of the picture: fractions of its width and height. */
interface Spot {
  x: number
  y: number
}

/** Keeps an element on a spot of the picture, its middle there, wherever the picture goes. */
export function pin(viewer: Viewer, element: HTMLElement, spot: Spot) {
  viewer.addOverlay({ element, location: pointOf(viewer, spot), placement: OpenSeadragon.Placement.CENTER })
  // The engine takes every pointer for itself, and a link would never be pressed.
  element.addEventListener('pointerdown', (event) => event.stopPropagation())
}

/** Brings a spot of the picture to the middle of the view. */
export function showSpot(viewer: Viewer, spot: Spot) {
  viewer.viewport.panTo(pointOf(viewer, spot)).applyConstraints()
}

/** Shows what lies about a spot of the picture, a quarter of it each way, at once. */
export function showAround(viewer: Viewer, { x, y }: Spot) {
  fit(viewer, regionAround({ x: x * 100, y: y * 100 }, sizeOf(viewer)))
}

/** The engine counts both ways in widths of the picture. */
function pointOf(viewer: Viewer, { x, y }: Spot) {
  const { width, height } = sizeOf(viewer)
  return new OpenSeadragon.Point(x, (y * height) / width)
}

const moves: Record<string, (viewer: Viewer) => void> = {
  ArrowLeft: (viewer) => pan(viewer, -stride, 0),
  ArrowRight: (viewer) => pan(viewer, stride, 0),
  ArrowUp: (viewer) => pan(viewer, 0, -stride),
  ArrowDown: (viewer) => pan(viewer, 0, stride),
  '+': zoomIn,
  '=': zoomIn,
  '-': zoomOut,
  0: showWhole,
}

/** Does what a key asks for: the arrows move, plus and minus zoom, 0 shows the whole. */
export function keys(viewer: Viewer, event: KeyboardEvent) {
  const move = moves[event.key]
  if (!move || event.ctrlKey || event.metaKey || event.altKey || !viewer.isOpen()) return
  event.preventDefault()
  move(viewer)
}

function pan({ viewport }: Viewer, across: number, down: number) {
  const { width, height } = viewport.getBounds()
  viewport.panBy(new OpenSeadragon.Point(across * width, down * height)).applyConstraints()
}
