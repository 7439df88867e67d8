import { expect, test } from 'vitest'
import { isoDate, readCamera } from '@/lib/pipeline/camera'
import { picture } from '../helpers/gallery'

test('reads camera, exposure and date as written, whatever this machine’s time zone', async () => {
  const bytes = await picture(8, 8)
    .withExif({
      IFD0: { Make: 'NIKON CORPORATION', Model: 'NIKON D4' },
      IFD2: {
        ExposureTime: '1/500',
        FNumber: '56/10',
        ISOSpeedRatings: '200',
        FocalLength: '1150/1',
        DateTimeOriginal: '2017:04:20 10:31:00',
        LensModel: '800 mm f/5.6',
      },
    })
    .withIccProfile('p3')
    .jpeg()
    .toBuffer()
  expect(await readCamera(bytes)).toEqual({
    profile: expect.stringMatching(/P3/),
    camera: {
      make: 'NIKON CORPORATION',
      model: 'NIKON D4',
      lens: '800 mm f/5.6',
      exposureSeconds: 0.002,
      aperture: 5.6,
      iso: 200,
      focalLengthMm: 1150,
      taken: '2017-04-20T10:31:00',
    },
  })
})

test('finds no camera where there is none', async () => {
  expect(await readCamera(await picture(8, 8).jpeg().toBuffer())).toEqual({ profile: null, camera: null })
})

test('takes damaged metadata for none', async () => {
  expect(await readCamera(Buffer.from('ffd8ffe1ffff457869660000ffff', 'hex'))).toEqual({
    profile: null,
    camera: null,
  })
})

test.each([
  ['2017:04:20 10:31:00', '2017-04-20T10:31:00'],
  ['0000:00:00 00:00:00', null],
  ['    :  :     :  :  ', null],
  [undefined, null],
])('takes the EXIF date %s for %s', (written, expected) => {
  expect(isoDate(written)).toBe(expected)
})
