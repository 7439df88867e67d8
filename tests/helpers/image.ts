import type { Verdict } from '../../lib/catalogue/credentials'
import { pressName, type Image } from '../../lib/catalogue/image'
import { rightsStatements } from '../../lib/catalogue/rights'
import type { Variant } from '../../lib/catalogue/variants'
import { defaultLanguage, inEach, type Language } from '../../lib/i18n/languages'
import { readWords } from '../../lib/i18n/words'
import { fieldsOf } from '../../lib/press/fields'
import { pressRecord } from '../../lib/press/kit/record'
import { entry, unrecorded, words as captions } from './gallery'

/** The interface words of this repository. */
export const interfaceWords = readWords('messages')

/** The site's address where none is set. */
export const site = 'http://localhost:3000'

const variants = [320, 640, 1280].flatMap((width) =>
  (['avif', 'webp', 'jpeg'] as const).map((format): Variant => {
    const file = `etna-${width}.${format}`
    return { format, width, height: (width * 3) / 4, bytes: width, sha256: '', file }
  }),
)

/** Its press files, where its words exist in these languages. */
function pressFiles(existing?: [Language]) {
  return inEach((language) => ({
    file: pressName('etna', existing?.[0] ?? language, existing),
    bytes: 2_000_000,
    width: 4000,
    height: 3000,
    sha256: 'ab'.repeat(32),
    stamp: '',
    scan: '',
  }))
}

/**
 * A photograph of Etna, 4000×3000 px, with all that people wrote of it and all that the build makes of it.
 */
export const etna: Image = {
  id: 'etna',
  ...entry,
  words: captions,
  place: inEach(() => 'Etna'),
  hanging: unrecorded,
  points: [],
  pointWords: {},
  rights: { key: 'esa-standard', statement: rightsStatements['esa-standard'] },
  credit: inEach(() => 'ESA/NASA'),
  original: { width: 4000, height: 3000, format: 'jpeg', profile: null, sha256: '' },
  standIn: '123456789abcfffccc',
  camera: null,
  variants,
  press: pressFiles(),
  cards: inEach((language) => ({
    file: `etna.${language}.jpg`,
    width: 1200,
    height: 630,
    bytes: 1,
    sha256: '',
    stamp: '',
  })),
}

/** What was found of the seal of its original, which somebody unknown has signed. */
export const etnaVerdict: Verdict = {
  standing: 'unknown',
  signer: 'A photographer',
  organisation: 'An agency',
  signed: '2017-03-19T10:00:00Z',
  stamped: false,
  generator: 'A camera 1.0',
  sourceType: null,
  sourceTypes: [],
  actions: ['c2pa.created', 'c2pa.cropped', 'org.example.step'],
  findings: { success: [], informational: [], failure: [{ code: 'signingCredential.untrusted' }] },
  ingredientFaults: [],
  verifier: 'c2pa-wasm 0.15.0',
  day: '2026-11-27',
  trustList: null,
}

/** The same, computed from data: what hangs is our own, and nobody took it. */
export const computedEtna: Image = {
  ...etna,
  kind: 'reconstruction',
  rights: { key: 'cc0', statement: rightsStatements.cc0 },
  credit: inEach((language) => interfaceWords[language].Rights.cc0.credit),
}

/** The same, its words existing in one language only. */
export function onlyIn(language: Language): Image {
  const half = captions[language]
  return {
    ...etna,
    state: `${language}-only`,
    words: inEach((each) => (each === language ? half : { ...half, lang: language })),
    press: pressFiles([language]),
  }
}

/** The press record of an image, as a page in a language reads it. */
export function recordOf(image: Image, language: Language = defaultLanguage) {
  return pressRecord({
    fields: fieldsOf(image, interfaceWords),
    kind: image.kind,
    press: image.press[language],
    variants: image.variants,
    words: interfaceWords,
  })
}
