import { expect, test } from 'vitest'
import { pointers } from '@/lib/press/metadata/allowed'
import { exifBody, readExif, tags, type ExifFacts } from '@/lib/press/metadata/exif'
import {
  bytes,
  long,
  openTiff,
  rational,
  short,
  sizeOf,
  text,
  writeTiff,
  type Directory,
  type Value,
} from '@/lib/press/metadata/tiff'

const MODEL = 0x0110
const EXPOSURE = 0x829a
const TAKEN = 0x9003
const words = { imageDescription: 'La légende', artist: null, copyright: 'Mention' }

/** An EXIF body of a first directory and what its pointer leads to. */
function bodyOf(image: Directory, exif: Directory) {
  const pointed = new Map(image).set(pointers.exif, long(0))
  return writeTiff(new Map(pointed).set(pointers.exif, long(8 + sizeOf(pointed))), exif)
}

const namesOf = ({ image, exif, interop }: ExifFacts) =>
  [image, exif, interop].map((each) => [...each.keys()])

test('facts of the camera are read, words and makers are not', () => {
  const image = new Map([
    [MODEL, text('D5')],
    [tags.description, text('At home')],
    [0x0131, text('Editor')],
  ])
  const exif = new Map([
    [EXPOSURE, rational(1, 500)],
    [0x927c, bytes(1, 2)],
    [0xa431, text('123')],
  ])
  expect(namesOf(readExif([bodyOf(image, exif)]))).toEqual([[MODEL], [EXPOSURE], []])
})

test('of two bodies the first is right, and the second says what it did not', () => {
  const first = bodyOf(new Map([[MODEL, text('D5')]]), new Map())
  const second = bodyOf(
    new Map([
      [MODEL, text('D4')],
      [tags.orientation, short(6)],
    ]),
    new Map(),
  )
  const { image } = readExif([first, second])
  expect(image.get(MODEL)).toEqual(text('D5'))
  expect(image.get(tags.orientation)).toEqual(short(6))
})

test('an exposure that a raw converter wrote into the first directory goes where it belongs', () => {
  const { image, exif } = readExif([bodyOf(new Map([[EXPOSURE, rational(1, 2)]]), new Map())])
  expect(image.has(EXPOSURE)).toBe(false)
  expect(exif.get(EXPOSURE)).toEqual(rational(1, 2))
})

test.each([
  ['2017:03:19 10:11:12', '2017:03:19 10:11:12'],
  ['2017-03-19T10:11:12Z', '2017:03:19 10:11:12'],
  ['0000:00:00 00:00:00', undefined],
  ['    :  :     :  :  ', undefined],
  ['at home', undefined],
])('a moment looks like one: %s', (said, expected) => {
  const { exif } = readExif([bodyOf(new Map(), new Map([[TAKEN, text(said)]]))])
  expect(exif.get(TAKEN)).toEqual(expected === undefined ? undefined : text(expected))
})

test('a name ends at its NUL, in UTF-8 whatever it was in, and Exif 3.0’s UTF-8 is one', () => {
  const latin = { type: 2, data: Buffer.from('Cam\xe9ra\0junk', 'latin1') }
  expect(readExif([bodyOf(new Map([[MODEL, latin]]), new Map())]).image.get(MODEL)).toEqual(text('Caméra'))
  const newer = { type: 129, data: Buffer.from('Caméra\0') }
  expect(readExif([bodyOf(new Map([[MODEL, newer]]), new Map())]).image.get(MODEL)).toEqual(text('Caméra'))
})

test('an orientation of any type of number is one, and what is none is upright', () => {
  const turn = (value: Value) => readExif([bodyOf(new Map([[tags.orientation, value]]), new Map())]).image
  expect(turn(long(6)).get(tags.orientation)).toEqual(short(6))
  expect(turn({ type: 9, data: long(8).data }).get(tags.orientation)).toEqual(short(8))
  expect(turn(short(9)).get(tags.orientation)).toEqual(short(1))
  expect(turn(text('6')).size).toBe(0)
})

test('words under the tag of a number, and a table under that of one, do not leave', () => {
  const exif = new Map([
    [EXPOSURE, text('OLD')],
    [0x829d, { type: 3, data: Buffer.alloc(400) }],
  ])
  expect(readExif([bodyOf(new Map(), exif)]).exif.size).toBe(0)
})

test('a body holds our words and the facts, and leads to each directory', () => {
  const facts = {
    image: new Map([[MODEL, text('D5')]]),
    exif: new Map([[EXPOSURE, rational(1, 500)]]),
    interop: new Map([[1, text('R03')]]),
  }
  const body = exifBody(facts, words)
  expect(readExif([body])).toEqual(facts)
  const image = openTiff(body)!.directoryAt(8)
  expect(image.get(tags.description)).toEqual(text('La légende'))
  expect(image.get(tags.copyright)).toEqual(text('Mention'))
  expect(image.has(tags.artist)).toBe(false)
})
