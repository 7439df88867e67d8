import { expect, test } from 'vitest'
import { readManifest } from '@/lib/catalogue/manifest'
import { exiftool } from '../helpers/exiftool'

test('the collection’s press files are valid to the last', () => {
  const images = Object.values(readManifest('lib/catalogue/manifest.json'))
  const files = new Set(images.flatMap(({ press }) => Object.values(press).map(({ file }) => file)))
  const read = exiftool(
    '-validate',
    '-error',
    '-warning',
    ...[...files].map((file) => `public/press/${file}`),
  )
  expect(read).toHaveLength(files.size)
  expect(read.filter((file) => file['ExifTool:Error'])).toEqual([])
  // A photograph keeps its camera's EXIF, and with it what the camera left out.
  const ours = (file: Record<string, unknown>) =>
    !/\b(Exif|IFD\d|GPS|MakerNotes?)/.test(String(file['ExifTool:Warning'] ?? ''))
  expect(read.filter((file) => file['ExifTool:Validate'] !== 'OK' && ours(file))).toEqual([])
})
