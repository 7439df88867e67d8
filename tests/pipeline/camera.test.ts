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

test('a text of Exif 3.0’s own type hides no other', async () => {
  const bytes = await picture(8, 8)
    .withExif({ IFD0: { Make: 'NIKON CORPORATION' }, IFD2: { DateTimeOriginal: '2017:04:20 10:31:00' } })
    .jpeg()
    .toBuffer()
  const [little, big] = [bytes.indexOf('\x0f\x01\x02\0', 'latin1'), bytes.indexOf('\x01\x0f\0\x02', 'latin1')]
  if (little > 0) bytes[little + 2] = 129
  else bytes[big + 3] = 129
  expect((await readCamera(bytes)).camera).toMatchObject({
    make: 'NIKON CORPORATION',
    taken: '2017-04-20T10:31:00',
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
