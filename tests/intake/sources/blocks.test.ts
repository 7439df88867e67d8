import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { blocksOf } from '@/lib/intake/sources/blocks'
import { readExif } from '@/lib/intake/sources/exif'
import { readIim } from '@/lib/intake/sources/iim'
import { readXmp } from '@/lib/intake/sources/xmp'
import { iimSegment, jpegWith, langAlt, makeCard, packet, xmpSegment } from '../../helpers/files'
import { picture } from '../../helpers/gallery'
import { withChunks } from '../../helpers/pngs'
import { makeTiff } from '../../helpers/tiff'

const gray = Buffer.alloc(8 * 8, 0x80)
const tiff = (making: object) => makeTiff(8, 8, gray, { photometric: 1, samples: 1, ...making })

test('XMP, IIM and EXIF are read from where ExifTool writes them', async () => {
  const card = makeCard()
  const files = {
    'a.jpg': await picture(8, 8).jpeg().toBuffer(),
    // Behind the pixels, and as raw profiles.
    'a.png': await picture(8, 8).png().toBuffer(),
    'a.tif': tiff({}),
    'motorola.tif': tiff({ isMotorola: true }),
    'a.webp': await picture(8, 8).webp().toBuffer(),
  }
  const paths = Object.entries(files).map(([name, bytes]) => card(name, bytes))
  const { status, stderr } = spawnSync('exiftool', [
    ...['-q', '-q', '-m', '-overwrite_original', '-charset', 'iptc=utf8', '-codedcharacterset=utf8'],
    ...['-XMP-dc:Description-fr=Légende', '-IPTC:Caption-Abstract=Légende', '-EXIF:Artist=Zoé', ...paths],
  ])
  expect([status, String(stderr)]).toEqual([0, ''])
  for (const path of paths) {
    const told = readFileSync(path)
    const { xmp = [], iim } = blocksOf(told) ?? {}
    const caption = { xmp: readXmp(...xmp).caption.fr, iim: readIim(iim).caption['x-default'] }
    const creator = (await readExif(told)).creator
    // WebP has no place for IIM.
    const wanted = { xmp: 'Légende', iim: path.endsWith('webp') ? undefined : 'Légende', creator: 'Zoé' }
    expect({ ...caption, creator }, path).toEqual(wanted)
  }
})

test('a BigTIFF is read, which ExifTool does not write', async () => {
  const bytes = tiff({
    isBig: true,
    tags: [
      [315, 129, Buffer.from('Zoé Example')],
      [700, 1, Buffer.from(packet(langAlt('dc:title', { fr: 'Etna' })))],
      [33723, 7, Buffer.from('\x1c\x02\x05\0\x04Etna', 'latin1')],
    ],
  })
  const { xmp = [], iim } = blocksOf(bytes) ?? {}
  expect([readXmp(...xmp).title, readIim(iim).title]).toEqual([{ fr: 'Etna' }, { 'x-default': 'Etna' }])
  expect((await readExif(bytes)).creator).toBe('Zoé Example')
})

test('a PNG’s raw profiles are read, as ImageMagick packs them', async () => {
  const png = await picture(8, 8).png().toBuffer()
  const profile = (name: string, bytes: Buffer) => {
    const hex = bytes.toString('hex').replace(/.{72}/g, '$&\n')
    const text = deflateSync(Buffer.from(`\n${name}\n${String(bytes.length).padStart(8)}\n${hex}\n`))
    return Buffer.concat([Buffer.from(`Raw profile type ${name}\0\0`, 'latin1'), text])
  }
  const xmp = Buffer.from(packet(langAlt('dc:title', { 'x-default': 'Etna' })))
  const signed = Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'), xmp])
  const resources = iimSegment([[2, 5, 'Etna']]).data.subarray('Photoshop 3.0\0'.length)
  const read = (name: string, bytes: Buffer) =>
    blocksOf(withChunks(png, [['zTXt', profile(name, bytes)]], 'last'))
  expect(readXmp(...(read('xmp', xmp)?.xmp ?? [])).title).toEqual({ 'x-default': 'Etna' })
  expect(readXmp(...(read('APP1', signed)?.xmp ?? [])).title).toEqual({ 'x-default': 'Etna' })
  expect(readIim(read('iptc', resources)?.iim).title).toEqual({ 'x-default': 'Etna' })
  expect(readIim(read('8bim', resources)?.iim).title).toEqual({ 'x-default': 'Etna' })
})

test('IIM that was stored as 32-bit numbers is read in either order of bytes', () => {
  const iim = Buffer.from('\x1c\x02\x05\0\x04Etna\x1c\x02\x00\0\x02\0\x04', 'latin1')
  const words = Buffer.concat([iim, Buffer.alloc((4 - (iim.length % 4)) % 4)])
  for (const bytes of [words, Buffer.from(words).swap32()]) {
    const blocks = blocksOf(tiff({ isMotorola: true, tags: [[33723, 4, bytes]] }))
    expect(readIim(blocks?.iim).title).toEqual({ 'x-default': 'Etna' })
  }
})

test('a JPEG’s own segments are read, whatever the decoder makes of its second picture', async () => {
  const first = await jpegWith([
    xmpSegment(langAlt('dc:title', { fr: 'Etna' })),
    iimSegment([[2, 5, 'Etna']]),
  ])
  const second = await jpegWith([xmpSegment(langAlt('dc:title', { fr: 'Gain' }))])
  const blocks = blocksOf(Buffer.concat([first, second]))
  expect(readXmp(...(blocks?.xmp ?? [])).title).toEqual({ fr: 'Etna' })
  expect(readIim(blocks?.iim).title).toEqual({ 'x-default': 'Etna' })
})

test('blocks that are cut or empty say nothing', async () => {
  const webp = await picture(8, 8).webp().toBuffer()
  for (const bytes of [
    webp.subarray(0, 20),
    Buffer.from('II*\0'),
    Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff]),
  ])
    expect(blocksOf(bytes) ?? { xmp: [] }).toMatchObject({ xmp: [] })
})
