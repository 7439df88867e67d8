import { APP2, type Segment } from '@/lib/press/metadata/jpeg'
import { kinds, segmentOf } from '@/lib/press/metadata/kinds'
import { mpfBody, type MpfPicture } from '@/lib/press/metadata/mpf'
import { jpegWith, xmpSegment } from './files'

/**
 * An Ultra HDR JPEG: a picture with these properties in its XMP and these segments, its index, and a gain map
 * behind it, with a film behind that.
 */
export async function ultraHdr(properties: string, more: Segment[] = []) {
  const hdrgm = 'xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0"'
  const mark = { marker: APP2, data: Buffer.from('urn:iso:std:iso:ts:21496:-1\0\0\0\0\0', 'latin1') }
  const map = await jpegWith([xmpSegment('', `${hdrgm} hdrgm:GainMapMax="2.3"`)])
  const index = (pictures: MpfPicture[]) => segmentOf(kinds.mpf, mpfBody(pictures))
  const make = (size: number, offset: number) =>
    jpegWith([
      xmpSegment(properties, hdrgm),
      ...more,
      mark,
      index([
        { attributes: 0x030000, size, offset: 0 },
        { attributes: 5, size: map.length, offset },
      ]),
    ])
  const first = await make(0, 0)
  const header = first.indexOf('MPF\0') + 4
  const whole = await make(first.length, first.length - header)
  return { map, jpeg: Buffer.concat([whole, map, Buffer.from('MotionPhoto_Data of Somebody')]) }
}
