/**
 * IPTC's digital source types (NewsCodes, `digitalsourcetype`) that a photograph may have: what a lens once
 * saw, in the ways that it comes to be a file.
 */
export const photographTypes = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'humanEdits',
  'minorHumanEdits',
  'algorithmicallyEnhanced',
  'compositeCapture',
] as const

/** Those of what hangs here: a photograph's, and that of a view computed from data. */
export const sourceTypes = [...photographTypes, 'dataDrivenMedia'] as const
/** How what hangs here was made, by IPTC's word for it. */
export type SourceType = (typeof sourceTypes)[number]

/** Those of pictures, or parts of them, that a trained model made: IPTC's, and C2PA's own. */
const trained = [
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'compositeSynthetic',
  'trainedAlgorithmicData',
]

/** Those of pictures that were never before a lens, nor computed from data: drawn, composed or rendered. */
const invented = [
  'algorithmicMedia',
  'digitalCreation',
  'digitalArt',
  'softwareImage',
  'virtualRecording',
  'screenCapture',
  'composite',
]

const vocabulary = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** The address of a source type, as XMP and schema.org write it. */
export function sourceTypeAddress(type: SourceType) {
  return vocabulary + type
}

/**
 * The word of a source type in whatever notation: its address with `http:` or `https:` and any slash behind
 * it, a QCode, or the word alone, in IPTC's own spelling where that is known.
 * @example sourceTypeWord('https://cv.iptc.org/newscodes/digitalsourcetype/PRINT/') // print
 */
export function sourceTypeWord(written: string) {
  const word =
    written
      .trim()
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split(/[/:]/)
      .pop() ?? ''
  const known: string[] = [...sourceTypes, ...trained, ...invented]
  return known.find((each) => each.toLowerCase() === word.toLowerCase()) ?? word
}

/** Whether a word is that of a source type of what may hang here. */
export function isSourceType(word: string | null | undefined): word is SourceType {
  return sourceTypes.some((each) => each === word)
}

/** Whether a source type says that a trained model made the picture, or a part of it. */
export function isTrained(word: string | null | undefined) {
  return trained.some((each) => each === word)
}

/** Whether a source type says that a picture is neither a photograph nor computed from data. */
export function isInvented(word: string | null | undefined) {
  return invented.some((each) => each === word)
}
