import { expect, test } from 'vitest'
import { readExif, tags, type ExifFacts } from '@/lib/press/metadata/exif'
import { jfifOf, photoshopOf, resolutionOf, withResolution } from '@/lib/press/metadata/resolution'
import { numberOf, rational, short, text } from '@/lib/press/metadata/tiff'

const nothing = readExif([])

/** Facts that state a resolution in a unit: 2 is inches, 3 centimetres. */
const stating = (x: number, y: number, unit = 2): ExifFacts =>
  withResolution(nothing, { x: rational(x), y: rational(y), unit })

const told = (...[facts, others]: Parameters<typeof resolutionOf>) => {
  const { x, y, unit } = resolutionOf(facts, others)
  return [numberOf(x), numberOf(y), unit]
}

const jfif = (x: number, y: number, unit: number) => {
  const data = Buffer.from('JFIF\0\x01\x01\0\0\0\0\0\0\0', 'latin1')
  data[7] = unit
  data.writeUInt16BE(x, 8)
  data.writeUInt16BE(y, 10)
  return data
}

test('what EXIF states stays, whatever others say', () => {
  expect(told(stating(240, 241), { jfif: jfif(72, 72, 1), density: 96 })).toEqual([240, 241, 2])
})

test('without EXIF it is JFIF’s, then Photoshop’s, then what was measured', () => {
  // JFIF's unit 2 is a centimetre, EXIF's is 3
  expect(told(nothing, { jfif: jfif(118, 118, 2) })).toEqual([118, 118, 3])
  const photoshop = photoshopOf({ x: rational(250), y: rational(250), unit: 2 })
  expect(told(nothing, { photoshop })).toEqual([250, 250, 2])
  expect(told(nothing, { density: 96 })).toEqual([96, 96, 2])
})

test('300 dpi where nothing is stated', () => {
  expect(told(nothing, {})).toEqual([300, 300, 2])
  expect(told(nothing, { jfif: jfif(1, 1, 0) })).toEqual([300, 300, 2])
  // One pixel a millimetre is libvips' word for nothing known; one an inch is nobody's.
  expect(told(withResolution(nothing, { x: rational(254, 10), y: rational(254, 10), unit: 2 }), {})[0]).toBe(
    300,
  )
  expect(told(stating(1, 1), {})[0]).toBe(300)
  expect(told(stating(300, 300, 1), { jfif: jfif(200, 200, 1) })[0]).toBe(200)
  const broken = { ...nothing, image: new Map([[tags.xResolution, text('x')]]) }
  expect(told(broken, {})[0]).toBe(300)
})

test('pixels that are not square stay so', () => {
  // 2 wide, 1 high: 300 × 1 / 2
  expect(told(nothing, { jfif: jfif(2, 1, 0) })).toEqual([300, 150, 2])
})

test('JFIF, EXIF and Photoshop are told the same', () => {
  const resolution = resolutionOf(nothing, {})
  expect(told(nothing, { jfif: jfifOf(resolution) })).toEqual([300, 300, 2])
  expect(told(nothing, { photoshop: photoshopOf(resolution) })).toEqual([300, 300, 2])
  expect(withResolution(nothing, resolution).image.get(tags.resolutionUnit)).toEqual(short(2))
  // 118.11 a centimetre are 300 an inch
  const metric = photoshopOf({ x: rational(11811, 100), y: rational(11811, 100), unit: 3 })
  expect(Math.round(metric.readUInt32BE() / 0x10000)).toBe(300)
})

test('JFIF’s segment has no thumbnail', () => {
  expect(jfifOf(resolutionOf(nothing, {}))).toHaveLength(14)
})
