import type { PointText } from '../../catalogue/captions'
import type { Image } from '../../catalogue/image'
import { pointsOf, type Point } from '../../catalogue/points'
import { languageList } from '../../i18n/languages'
import { absolute, canvasPath, iiif } from '../../site/addresses'
import { presentationContext } from './parts'

/** The side of a point's square, as a part of the frame's width: viewers draw what has a size. */
const side = 0.03

/** The path of the annotations of an image: its points, in a file of their own. */
export function pointsPath(id: string) {
  return `${iiif(id)}/points.json`
}

/**
 * What the picture points at, as annotations (IIIF Presentation 3.0, section 5.7; W3C Web Annotation): each
 * has a body in every language, and a square of the canvas around the point, in whole px.
 */
export function annotationsJson(image: Image) {
  const id = absolute(pointsPath(image.id))
  return {
    '@context': presentationContext,
    id,
    type: 'AnnotationPage',
    items: pointsOf(image, image.original).map((point) => ({
      id: `${id}#${point.key}`,
      type: 'Annotation',
      // Viewers that show annotations show comments; what identifies is left out by most.
      motivation: 'commenting',
      body: languageList.map((language) => bodyOf(point.words[language], language)),
      target: `${absolute(canvasPath(image.id))}#xywh=${squareAround(point, image.original).join()}`,
    })),
  }
}

function bodyOf({ name, note }: PointText, language: string) {
  return { type: 'TextualBody', language, format: 'text/plain', value: note ? `${name}. ${note}` : name }
}

/** Left, top, width and height in px of the canvas, cut to it. */
function squareAround({ x, y }: Point, { width, height }: Image['original']) {
  const half = (side * width) / 2
  const [left, right] = between(x * width, half, width)
  const [top, bottom] = between(y * height, half, height)
  return [left, top, right - left, bottom - top]
}

function between(middle: number, half: number, most: number) {
  return [Math.max(0, Math.round(middle - half)), Math.min(most, Math.round(middle + half))]
}
