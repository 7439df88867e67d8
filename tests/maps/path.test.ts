import { geoEquirectangular, geoOrthographic } from 'd3-geo'
import { expect, test } from 'vitest'
import { drawPath, drawPoint, drawPoints, project, round } from '@/lib/maps/path'

test('writes a line in relative steps of a tenth, and leaves out what lies straight', () => {
  const plain = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
  expect(
    drawPath(
      plain,
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [10.04, 0],
          [20, 0],
        ],
      },
      0.1,
    ),
  ).toBe('M0 0l20 0')
  expect(
    drawPath(plain, {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [0.5, 0],
      ],
    }),
  ).toBe('M0 0l.5 0')
})

test('a line that is followed no closer than a unit lies on whole units', () => {
  const plain = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
  const coordinates = [
    [0.4, 0],
    [10.4, 8.4],
    [20.3, 0],
  ]
  expect(drawPath(plain, { type: 'LineString', coordinates }, 1.6)).toBe('M0 0l10-8 10 8')
  expect(drawPath(plain, { type: 'LineString', coordinates }, 1)).toBe('M.4 0l10-8.4 9.9 8.4')
})

test('a position on the far side is not drawn, and where it would lie is known all the same', () => {
  const globe = geoOrthographic().scale(100).translate([100, 100]).clipAngle(90)
  expect(drawPoint(globe, [180, 0])).toBeNull()
  expect(
    drawPoints(globe, [
      [180, 0],
      [0, 0],
    ]),
  ).toEqual([[100, 100]])
  expect(project(globe, [0, 0])).toEqual([100, 100])
})

test('a projection that cannot tell where a position lies says so', () => {
  const nowhere = Object.assign(() => null, geoOrthographic())
  expect(() => project(nowhere, [1, 2])).toThrow('1,2 lies nowhere')
})

test('a length is rounded to a tenth, and never to -0', () => {
  expect([round(0.26), round(-0.04)]).toEqual([0.3, 0])
})
