import opentype, { type Font, type Path } from 'opentype.js'

/** Opens a font file. Drawn as outlines, text looks the same on every machine, whatever fonts it has. */
export function openFace(file: Buffer): Font {
  return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.length))
}

interface Setting {
  face: Font
  text: string
  /** Wanted size in px; smaller if the text would not fit. */
  size: number
  /** The most lines there may be. */
  lines: number
  left: number
  top: number
  width: number
}

/**
 * Sets a text into a box, as SVG path data: as large as wanted if it fits in so many lines of that
 * width, else smaller until it does. Nothing is ever cut.
 *
 * @throws Error if the font lacks a letter of the text.
 */
export function setLines({ face, text, size, lines, left, top, width }: Setting) {
  const missing = [...text].find((letter) => !/\s/.test(letter) && face.charToGlyphIndex(letter) === 0)
  if (missing)
    throw new Error(
      `The card's font has no "${missing}" for "${text}". Write it with a letter of the Latin subset.`,
    )
  let fitted = size
  while (breakLines(face, text, fitted, width).length > lines || widest(face, text, fitted, width) > width)
    fitted -= 1
  return breakLines(face, text, fitted, width)
    .map((line, index) => pathData(face.getPath(line, left, top + fitted + index * fitted * 1.2, fitted)))
    .join('')
}

/** SVG path data with one decimal. opentype.js 2.0 writes `NaN` for numbers whose text has an exponent. */
function pathData({ commands }: Path) {
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
export function breakLines(face: Font, text: string, size: number, width: number) {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word
    return !lines.length || face.getAdvanceWidth(longer, size) > width
      ? [...lines, word]
      : lines.with(-1, longer)
  }, [])
}

function widest(face: Font, text: string, size: number, width: number) {
  return Math.max(...breakLines(face, text, size, width).map((line) => face.getAdvanceWidth(line, size)))
}
