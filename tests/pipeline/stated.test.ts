import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readStated } from '@/lib/pipeline/stated'
import { jpegWith, makeCard } from '../helpers/files'
import { picture } from '../helpers/gallery'

test.each(['jpeg', 'png', 'tiff', 'webp'] as const)(
  'what ExifTool writes of rights into a %s is read as it stands',
  async (format) => {
    const path = makeCard()(`etna.${format}`, await picture(80, 60).toFormat(format).toBuffer())
    const args = [
      '-EXIF:Copyright=© Zoë',
      '-XMP-dc:Rights-fr=© Zoë, Évry',
      '-XMP-cc:license=http://a.example/',
    ]
    execFileSync('exiftool', ['-q', '-overwrite_original', ...args, path])
    const bytes = readFileSync(path)
    const { notice, addresses } = await readStated(await sharp(bytes).metadata(), bytes)
    expect(notice.map(({ text }) => text).sort()).toEqual(['© Zoë', '© Zoë, Évry'])
    expect(addresses).toEqual(['http://a.example/'])
  },
)

test('a notice in IIM alone is read, and a picture without a word says nothing', async () => {
  const plain = await picture(80, 60).jpeg().toBuffer()
  const path = makeCard()('etna.jpg', plain)
  execFileSync('exiftool', [
    '-q',
    '-overwrite_original',
    '-charset',
    'iptc=utf8',
    '-IPTC:CopyrightNotice=© Zoë',
    path,
  ])
  const bytes = readFileSync(path)
  expect((await readStated(await sharp(bytes).metadata(), bytes)).notice).toEqual([{ text: '© Zoë' }])
  expect((await readStated(await sharp(plain).metadata(), plain)).notice).toEqual([])
})

test('what Content Credentials say of a trained model is read with the rest', async () => {
  const actions = 'c2pa http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
  const bytes = await jpegWith([{ marker: 0xeb, data: Buffer.from(`JP\0\x01jumb${actions}`, 'latin1') }])
  const { trainedBy } = await readStated(await sharp(bytes).metadata(), bytes)
  expect(trainedBy).toBe('Content Credentials: trainedAlgorithmicMedia')
})
