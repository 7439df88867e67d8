import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { fieldsOf } from '@/lib/press/fields'
import { inFile } from '@/lib/press/file'
import { exiftool } from '../../../helpers/exiftool'
import { interfaceWords } from '../../../helpers/image'
import { pointed } from '../../../helpers/pointed'
import { embedded } from '../../../helpers/press'

/** The image regions that ExifTool reads in a press file, and what it finds wrong with the file. */
async function read(frame?: { width: number; height: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'regions-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'etna.jpg')
  const jpeg = await sharp({ create: { width: 9, height: 6, channels: 3, background: '#123' } })
    .jpeg()
    .toBuffer()
  writeFileSync(path, embedded(jpeg, inFile(fieldsOf(pointed, interfaceWords, frame), 'en')))
  const [tags] = exiftool('-validate', '-warning', '-XMP-iptcExt:ImageRegion', path)
  return tags
}

test('ExifTool reads each point as a region: a circle in fractions of the frame, named in every language', async () => {
  const tags = await read(pointed.original)
  expect(tags['ExifTool:Validate']).toBe('OK')
  const regions = tags['XMP-iptcExt:ImageRegion'] as Record<string, unknown>[]
  expect(regions).toHaveLength(3)
  expect(regions[0]).toEqual({
    RegionBoundary: { RbShape: 'Circle', RbUnit: 'Relative', RbX: 0.1, RbY: 0.2, RbRx: 0.0125 },
    RId: 'glint',
    Name: 'Glint & shine',
    'Name-fr': 'Reflet',
    'Name-en': 'Glint & shine',
  })
  expect(regions[1]).toMatchObject({
    RegionBoundary: { RbX: 0.5, RbY: 0.5 },
    'Name-en': 'Mount Etna',
    RCtype: [{ Identifier: ['http://cv.iptc.org/newscodes/imageregiontype/geoArea'] }],
  })
})

test('where the frame is not known there are no regions', async () => {
  expect(await read()).not.toHaveProperty('XMP-iptcExt:ImageRegion')
})
