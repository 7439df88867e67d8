import { expect, test } from 'vitest'
import { pointers } from '@/lib/press/metadata/allowed'
import { gainMapNote, makerNote } from '@/lib/press/metadata/apple'
import {
  encode,
  long,
  openTiff,
  sizeOf,
  text,
  writeTiff,
  type Directory,
  type Value,
} from '@/lib/press/metadata/tiff'

const HEADROOM = 0x21
const GAIN = 0x30
const OWNER = 0x2b

/** A signed number over another. */
const ratio = (above: number, below: number): Value => ({
  ...long(0),
  type: 10,
  data: Buffer.concat([long(above).data, long(below).data]),
})

/** A note as telephones write it: its offsets count from its own beginning. */
function noteOf(directory: Directory, maker = 'Apple iOS'): Value {
  const head = Buffer.from(`${maker}\0\0\x01MM`, 'latin1')
  return { type: 7, data: Buffer.concat([head, encode(directory, head.length)]) }
}

function bodyOf(note: Value) {
  const image: Directory = new Map([[pointers.exif, long(0)]])
  image.set(pointers.exif, long(8 + sizeOf(image)))
  return writeTiff(image, new Map([[makerNote, note]]))
}

test('of a note two numbers stay, and read again they are the same', () => {
  const numbers: Directory = new Map([
    [HEADROOM, ratio(82317, 54194)],
    [GAIN, ratio(0, 1)],
  ])
  const note = gainMapNote([bodyOf(noteOf(new Map([...numbers, [OWNER, text('Somebody’s telephone')]])))])!
  expect(note.data.includes('Somebody')).toBe(false)
  expect(note).toEqual(noteOf(numbers))
  expect(gainMapNote([bodyOf(note)])).toEqual(note)
})

test('without these numbers, or of another maker, no note stays', () => {
  expect(gainMapNote([bodyOf(noteOf(new Map([[OWNER, text('Somebody')]])))])).toBeUndefined()
  expect(gainMapNote([bodyOf(noteOf(new Map([[HEADROOM, ratio(1, 2)]]), 'Nikon ABC'))])).toBeUndefined()
  expect(gainMapNote([Buffer.from('no EXIF'), writeTiff(new Map())])).toBeUndefined()
  expect(openTiff(writeTiff(new Map()))).toBeDefined()
})
