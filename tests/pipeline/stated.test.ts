import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readStated } from '@/lib/pipeline/stated'
import { APP1 } from '@/lib/press/metadata/jpeg'
import { iimSegment, jpegWith, langAlt, makeCard } from '../helpers/files'
import { ultraHdr } from '../helpers/gainmap'
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
    const { notice, addresses } = await readStated(bytes)
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
  expect((await readStated(bytes)).notice).toEqual([{ text: '© Zoë' }])
  expect((await readStated(plain)).notice).toEqual([])
})

test('what Content Credentials say of a trained model is read with the rest', async () => {
  const actions = 'c2pa http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
  const bytes = await jpegWith([{ marker: 0xeb, data: Buffer.from(`JP\0\x01jumb${actions}`, 'latin1') }])
  const { trainedBy } = await readStated(bytes)
  expect(trainedBy).toBe('Content Credentials: trainedAlgorithmicMedia')
})

test('a picture with a gain map is read from its own bytes: the decoder tells neither XMP nor IIM of it', async () => {
  const { jpeg } = await ultraHdr(langAlt('dc:rights', { fr: '© Zoë, Évry' }), [
    iimSegment([[2, 116, '© Zoë']]),
  ])
  const { notice } = await readStated(jpeg)
  expect(notice.map(({ text }) => text)).toEqual(['© Zoë, Évry', '© Zoë'])
})

test('a notice as UTF-8 text of Exif 3.0, type 129, is read', async () => {
  const text = Buffer.from('© Zoë\0')
  // One directory of one value: Copyright, behind it.
  const tiff = Buffer.from(
    `49492a0008000000 0100 9882 8100 ${text.length.toString(16).padStart(2, '0')}000000 1a000000 00000000`.replaceAll(
      ' ',
      '',
    ),
    'hex',
  )
  const data = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, text])
  const { notice } = await readStated(await jpegWith([{ marker: APP1, data }]))
  expect(notice).toEqual([{ text: '© Zoë' }])
})
