import { expect, test } from 'vitest'
import { contentState } from '@/lib/site/contentstate'

const shown = {
  canvas: 'https://example.org/iiif/etna/canvas',
  manifest: 'https://example.org/iiif/etna/manifest.json',
}
const decode = (state: string) =>
  JSON.parse(decodeURIComponent(Buffer.from(state.replace('iiif-content=', ''), 'base64url').toString()))

test('a content state is a canvas in its manifest, whole or a part of it', () => {
  const partOf = [{ id: shown.manifest, type: 'Manifest' }]
  expect(decode(contentState(shown))).toEqual({ id: shown.canvas, type: 'Canvas', partOf })
  expect(decode(contentState(shown, '#xywh=900,600,600,400')).id).toBe(`${shown.canvas}#xywh=900,600,600,400`)
})

test('whatever it holds, a content state needs no percent sign in an address', () => {
  for (let n = 0; n < 64; n++)
    expect(contentState({ ...shown, canvas: `https://é.example/${'?'.repeat(n)}~>` })).toMatch(
      /^iiif-content=[\w-]+$/,
    )
})
