/** A IIIF canvas, and the manifest that it is part of, by their addresses. */
interface Shown {
  canvas: string
  manifest: string
}

/**
 * The parameter with which a viewer's address opens it on a canvas, or on the part of it that a media
 * fragment in px names (IIIF Content State API 1.0, sections 2.2.3, 3.1 and 6).
 * @example contentState(shown, '#xywh=900,600,600,400') // iiif-content=JTdCJTIyaWQl…
 */
export function contentState({ canvas, manifest }: Shown, fragment = '') {
  const target = { id: canvas + fragment, type: 'Canvas', partOf: [{ id: manifest, type: 'Manifest' }] }
  const base64 = btoa(encodeURIComponent(JSON.stringify(target)))
  return `iiif-content=${base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`
}
