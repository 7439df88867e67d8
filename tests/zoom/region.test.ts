import { expect, test } from 'vitest'
import { cut, formatRegion, parseRegion, regionAround } from '@/lib/zoom/region'

const size = { width: 3600, height: 2400 }

test.each([
  ['#xywh=900,600,1800,1200', { x: 900, y: 600, width: 1800, height: 1200 }],
  ['#xywh=pixel:900,600,1800,1200', { x: 900, y: 600, width: 1800, height: 1200 }],
  // a quarter of 3600 and of 2400, then half of each
  ['#xywh=percent:25,25,50,50', { x: 900, y: 600, width: 1800, height: 1200 }],
  ['#xywh=percent:12.5,0,12.5,100', { x: 450, y: 0, width: 450, height: 2400 }],
  // beside another part of the fragment
  ['#t=1&xywh=0,0,10,10', { x: 0, y: 0, width: 10, height: 10 }],
  // 3500 + 400 passes the edge: 100 px are left
  ['#xywh=3500,2300,400,400', { x: 3500, y: 2300, width: 100, height: 100 }],
])('reads %s', (fragment, region) => {
  expect(parseRegion(fragment, size)).toEqual(region)
})

test.each([
  '',
  '#',
  '#facts',
  '#xywh=',
  '#xywh=1,2,3',
  '#xywh=a,b,c,d',
  '#xywh=-1,0,10,10',
  '#xywh=0,0,0,10',
  '#xywh=3600,0,10,10',
  '#xywh=em:1,2,3,4',
  '#axywh=1,2,3,4',
])('finds no detail in "%s"', (fragment) => {
  expect(parseRegion(fragment, size)).toBeNull()
})

test('writes what it reads', () => {
  const region = { x: 901, y: 602, width: 1803, height: 1204 }
  expect(parseRegion(formatRegion(region), size)).toEqual(region)
  expect(formatRegion({ x: 0.4, y: 0.6, width: 0.2, height: 9.5 })).toBe('#xywh=0,1,1,10')
})

test('cuts a view that is wider than the image', () => {
  expect(cut({ x: -500, y: 100, width: 9000, height: 50 }, size)).toEqual({
    x: 0,
    y: 100,
    width: 3600,
    height: 50,
  })
})

test('what lies about a spot is a quarter of the image each way, less at its edges', () => {
  // a quarter of 3600 and 2400 is 900 × 600
  expect(regionAround({ x: 50, y: 50 }, size)).toEqual({ x: 1350, y: 900, width: 900, height: 600 })
  expect(regionAround({ x: 0, y: 100 }, size)).toEqual({ x: 0, y: 2100, width: 450, height: 300 })
})
