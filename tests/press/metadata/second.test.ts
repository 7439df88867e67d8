import { expect, test } from 'vitest'
import { joinJpeg, splitJpeg, type Segment } from '@/lib/press/metadata/jpeg'
import { kinds, segmentOf } from '@/lib/press/metadata/kinds'
import { directoryOf, gainMapsOf } from '@/lib/press/metadata/second'
import { picture } from '../../helpers/gallery'
import { xmpSegment } from '../../helpers/files'

const hdrgm = 'xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/"'
const comment = { marker: 0xfe, data: Buffer.from('Somebody') }

async function pictureWith(...segments: Segment[]) {
  const { segments: own, rest } = splitJpeg(await picture(16, 16).jpeg().toBuffer())
  return joinJpeg([...segments, ...own], rest)
}

/** What is found behind a picture. */
async function found(...behind: Buffer[]) {
  const first = await picture(32, 32).jpeg().toBuffer()
  const after = Buffer.concat(behind)
  const maps = gainMapsOf(Buffer.concat([first, after]), splitJpeg(first).segments, after)
  return maps.map(({ pieces }) => Buffer.concat(pieces))
}

test.each([
  ['Adobe', xmpSegment('', `${hdrgm} hdrgm:Version="1.0" hdrgm:GainMapMax="2.3"`)],
  [
    'Apple',
    xmpSegment(
      '<a:AuxiliaryImageType xmlns:a="http://ns.apple.com/pixeldatainfo/1.0/">urn:com:apple:photo:2020:aux:hdrgainmap</a:AuxiliaryImageType>',
    ),
  ],
  ['ISO 21496-1', segmentOf(kinds.gainMap, Buffer.from([0, 0, 0, 0, 1, 2]))],
])('a gain map as %s marks it stays, without what else stands in it', async (_, mark) => {
  const map = await pictureWith(mark, comment, xmpSegment('<dc:title>Somebody</dc:title>'))
  const [clean] = await found(map)
  expect(clean.includes('Somebody')).toBe(false)
  expect(splitJpeg(clean).rest).toEqual(splitJpeg(map).rest)
  // Cleaned twice it is the same: all that tells what it is has stayed.
  expect(await found(clean)).toEqual([clean])
})

test('a picture that is no gain map, a film, or bytes of nobody’s do not stay', async () => {
  expect(await found(await pictureWith(comment))).toEqual([])
  expect(await found(Buffer.from('\0\0\0\x18ftypmp42'))).toEqual([])
  expect(await found(Buffer.from('ffd8ffe1', 'hex'))).toEqual([])
  expect(await found()).toEqual([])
})

test('a directory says how long each gain map is', () => {
  const told = String(directoryOf([{ attributes: 0, pieces: [], size: 71 }]))
  expect(told).toContain('Item:Semantic="Primary" Item:Mime="image/jpeg"/>')
  expect(told).toContain('Item:Semantic="GainMap" Item:Mime="image/jpeg" Item:Length="71"/>')
})
