import opentype, { type Font, type Path } from 'opentype.js'

/** A subset of a typeface, opened when a letter asks for it. */
export type Face = () => Font

/**
 * A font file that is opened once, when it is first asked for. Drawn as outlines, text looks the same on
 * every machine, whatever fonts it has.
 */
export function openFace(read: () => Buffer): Face {
  let font: Font | undefined
  return () => {
    if (font) return font
    const file = read()
    return (font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.length)))
  }
}

interface Text {
  /** The subsets of the typeface: a letter is drawn from the first that has it. */
  faces: Face[]
  text: string
  /** Wanted size in px; smaller if the text would not fit. */
  size: number
  /** The most lines there may be. */
  lines: number
  width: number
}

interface Setting extends Text {
  left: number
  top: number
}

/** The lines of a box, from one to the next, by the size of its type. */
const leading = 1.2

/** A text as it fits into a box of so many lines of a width: its lines, the size of its type, its height. */
export function fitLines({ faces, text, size, lines, width }: Text) {
  const drawn = withFallbacks(faces, text)
  let fitted = size
  const broken = () => breakLines(faces, drawn, fitted, width)
  while (fitted > 1 && (broken().length > lines || widest(faces, broken(), fitted) > width)) fitted -= 1
  const even = balance(faces, broken(), fitted)
  return { broken: even, size: fitted, height: Math.ceil(even.length * fitted * leading) }
}

/** A text in as many lines, as short as they can be: no last line of one word. */
function balance(faces: Face[], lines: string[], size: number) {
  let even = lines
  for (let width = widest(faces, lines, size); ; width -= size / 4) {
    const narrower = breakLines(faces, lines.join(' '), size, width)
    if (narrower.length > lines.length || widest(faces, narrower, size) > width) return even
    even = narrower
  }
}

/**
 * Sets a text into a box, as SVG path data: as large as wanted if it fits in so many lines of that
 * width, else smaller until it does. Nothing is ever cut. A letter that no face has is drawn without its
 * marks (ẹ̈ as e), or left out if it is not there either: `missingLetters` tells which.
 */
export function setLines({ left, top, ...text }: Setting) {
  const { broken, size } = fitLines(text)
  return broken
    .map((line, index) =>
      pathData(text.faces, line, { left, top: top + size + index * size * leading, size }),
    )
    .join('')
}

/** The letters of a text that no face has, each once; white space needs none. */
export function missingLetters(faces: Face[], text: string) {
  return [...new Set(text)].filter((letter) => !/\s/.test(letter) && !faceOf(faces, letter))
}

/** A text as it can be drawn: what no face has is replaced by its base letter, or left out. */
function withFallbacks(faces: Face[], text: string) {
  const fallback = (letter: string) =>
    [...letter.normalize('NFKD')].filter((part) => !/\p{M}/u.test(part) && faceOf(faces, part)).join('')
  const letters = [...text.normalize('NFC')].map((letter) =>
    /\s/.test(letter) || faceOf(faces, letter) ? letter : fallback(letter),
  )
  return letters.join('').replace(/ {2,}/g, ' ').trim()
}

function faceOf(faces: Face[], letter: string) {
  return faces.find((face) => face().charToGlyphIndex(letter) !== 0)
}

/** A stretch of text that one face draws. */
interface Run {
  font: Font
  text: string
}

/** A line as stretches of one face each; a space stays in the face of what it follows. */
function runsOf(faces: Face[], line: string) {
  const [basic] = faces
  return [...line].reduce<Run[]>((runs, letter) => {
    const last = runs.at(-1)
    const font = (/\s/.test(letter) ? last?.font : faceOf(faces, letter)?.()) ?? basic()
    return last?.font === font
      ? runs.with(-1, { font, text: last.text + letter })
      : [...runs, { font, text: letter }]
  }, [])
}

/** How wide a text is, in px. */
function widthOf(faces: Face[], text: string, size: number) {
  return runsOf(faces, text).reduce((sum, { font, text }) => sum + font.getAdvanceWidth(text, size), 0)
}

interface Place {
  left: number
  top: number
  size: number
}

function pathData(faces: Face[], line: string, { left, top, size }: Place) {
  let at = left
  return runsOf(faces, line)
    .map(({ font, text }) => {
      const path = font.getPath(text, at, top, size)
      at += font.getAdvanceWidth(text, size)
      return dataOf(path)
    })
    .join('')
}

/** SVG path data with one decimal. opentype.js 2.0 writes `NaN` for numbers whose text has an exponent. */
function dataOf({ commands }: Path) {
  return commands
    .map(
      ({ type, ...points }) =>
        type + orders[type].map((key) => (points as Record<string, number>)[key].toFixed(1)).join(' '),
    )
    .join('')
}

const orders = {
  M: ['x', 'y'],
  L: ['x', 'y'],
  C: ['x1', 'y1', 'x2', 'y2', 'x', 'y'],
  Q: ['x1', 'y1', 'x', 'y'],
  Z: [],
}

/**
 * The text in lines no wider than `width` px, broken at plain spaces only: a no-break space breaks nothing.
 */
export function breakLines(faces: Face[], text: string, size: number, width: number) {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word
    return !lines.length || widthOf(faces, longer, size) > width ? [...lines, word] : lines.with(-1, longer)
  }, [])
}

function widest(faces: Face[], lines: string[], size: number) {
  return Math.max(...lines.map((line) => widthOf(faces, line, size)))
}
