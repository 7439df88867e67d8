import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pressFields } from '@/lib/press/file'
import { exifAllowed, xmpAllowed } from '@/lib/press/metadata/allowed'
import { joinJpeg, splitJpeg, type Segment } from '@/lib/press/metadata/jpeg'
import { exiftool } from '../../helpers/exiftool'
import { makeCard } from '../../helpers/files'
import { picture } from '../../helpers/gallery'
import { etna, interfaceWords } from '../../helpers/image'
import { embedded } from '../../helpers/press'

const fields = pressFields(etna, 'fr', interfaceWords)
const old = 'OLDWORD'
const oldDay = '1979:07:07 07:07:07'
const oldPlace = '43.4321'

/** Names of cameras and lenses are texts too, and leave. */
const allowedNames = new Set([
  'IFD0:Make',
  'IFD0:Model',
  'ExifIFD:LensMake',
  'ExifIFD:LensModel',
  'XMP-tiff:Make',
  'XMP-tiff:Model',
  'XMP-exifEX:LensMake',
  'XMP-exifEX:LensModel',
  'XMP-aux:Lens',
])
const allowedDays = new Set([
  'ExifIFD:DateTimeOriginal',
  'ExifIFD:CreateDate',
  'XMP-exif:DateTimeOriginal',
  'XMP-exif:DateTimeDigitized',
  'Composite:SubSecDateTimeOriginal',
  'Composite:SubSecCreateDate',
])

interface Tag {
  group: string
  name: string
  type: string
}

/** Every tag of EXIF, XMP, IIM and Photoshop that ExifTool can write; Camera Raw's settings are numbers. */
function writableTags(): Tag[] {
  const { stdout } = spawnSync('exiftool', ['-listx', '-s'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const attribute = (text: string, name: string) => new RegExp(`\\b${name}='([^']*)'`).exec(text)?.[1]
  return stdout.split('<table ').flatMap((table) => {
    const [head] = table.split('>', 1)
    if (!/^(?:XMP|EXIF|IPTC|Photoshop)$/.test(attribute(head, 'g0') ?? '')) return []
    const tags = [...table.matchAll(/<tag ([^>]*)>/g)].map(([, text]) => text)
    return tags
      .filter((text) => text.includes("writable='true'"))
      .map((text) => ({
        group: attribute(text, 'g1') ?? attribute(head, 'g1')!,
        name: attribute(text, 'name')!,
        type: attribute(text, 'type')!,
      }))
      .filter(({ group }) => !/^XMP-cr[sd]$/.test(group))
  })
}

/** What ExifTool is told to write into a tag: words, a day or a place; nothing into numbers. */
function assignment({ group, name, type }: Tag) {
  const isText = /^(?:string|lang-alt|Unicode|undef|\?)$/.test(type)
  const isPlace = group === 'GPS' || name.startsWith('GPS')
  const number = isPlace ? oldPlace : undefined
  const value = isText ? old : isDay(type, name) ? oldDay : number
  return value === undefined ? [] : [`-${group}:${name}=${value}`]
}

function isDay(type: string, name: string) {
  return type === 'date' || /^(?:DateTimeOriginal|CreateDate|ModifyDate)$/.test(name)
}

/** What other programs put into a JPEG beside EXIF, XMP and IIM, each with an old word. */
const makers: Segment[] = [
  { marker: 0xe0, data: Buffer.from(`JFXX\0\x10${old}`) },
  { marker: 0xe2, data: Buffer.from(`FPXR\0${old}`) },
  { marker: 0xe3, data: Buffer.from(`Meta\0\0${old}`) },
  { marker: 0xeb, data: Buffer.from(`JP\0\x01\0\0\0\x01\0\0\0\x20jumb${old}`) },
  { marker: 0xec, data: Buffer.from(`Ducky\0\x02\0\x09${old}`) },
  { marker: 0xee, data: Buffer.from(`Adobe\0\x64\0\0\0\0\x01${old}`) },
  { marker: 0xef, data: Buffer.from(`TEXT\0${old}`) },
  { marker: 0xfe, data: Buffer.from(old) },
]

test('of everything that ExifTool can write only names of cameras and lenses, and their time, are left', async () => {
  const tags = writableTags()
  expect(tags.length).toBeGreaterThan(2_000)
  const path = makeCard()('old.jpg', await picture(80, 60).jpeg().toBuffer())
  const list = join(path, '..', 'arguments')
  writeFileSync(list, [...tags.flatMap(assignment), `-Comment=${old}`].join('\n'))
  spawnSync('exiftool', ['-m', '-q', '-overwrite_original', '-@', list, path])
  // The groups that are ours in a press file have old values now, and many more.
  const before = valuesIn(path)
  expect(before.filter(([, value]) => value.includes(old)).length).toBeGreaterThan(600)
  expect(before.some(([tag]) => tag === 'GPS:GPSLatitude')).toBe(true)

  const { segments, rest } = splitJpeg(readFileSync(path))
  const behind = Buffer.from(`MotionPhoto_Data${old}`)
  const press = embedded(joinJpeg([...segments, ...makers], Buffer.concat([rest, behind])), fields)
  const after = valuesIn(makeCard()('press.jpg', press))
  const told = (word: string) => after.filter(([, value]) => value.includes(word)).map(([tag]) => tag)
  expect(told(old).filter((tag) => !allowedNames.has(tag))).toEqual([])
  expect(told(oldDay.slice(0, 10)).filter((tag) => !allowedDays.has(tag))).toEqual([])
  expect(told(oldPlace.slice(0, 4))).toEqual([])
  expect(after.filter(([tag]) => /GPS|Serial|Owner|Maker|Thumbnail|Preview/.test(tag))).toEqual([])
  // And none in what no reader shows: each of the allowed names is there once, and no more.
  expect(press.toString('latin1').split(old).length - 1).toBe(told(old).length)
  expect(told(old)).toContain('IFD0:Model')
})

/** Every value that ExifTool shows, by its group and tag. */
function valuesIn(path: string): [tag: string, value: string][] {
  const [told] = exiftool('-u', '-ee', '-G1', path)
  return Object.entries(told).map(([tag, value]) => [tag, JSON.stringify(value)])
}

test('no tag of EXIF stands in the list that is a home of words, places or people', () => {
  const unwanted = [
    0x010e, 0x0131, 0x013b, 0x013c, 0x8298, 0x8825, 0x927c, 0x9286, 0xa420, 0xa430, 0xa431, 0xa435,
  ]
  const newer = [
    0xa436, 0xa437, 0xa438, 0xa439, 0xa43a, 0xa43b, 0xa43c, 0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f,
  ]
  for (const tag of [...unwanted, ...newer])
    for (const list of Object.values(exifAllowed)) expect(list.has(tag), tag.toString(16)).toBe(false)
})

test('no property of XMP stands in the list that is not of the exposure, the lens or the colours', () => {
  for (const name of xmpAllowed.keys())
    expect(name).toMatch(/^(?:tiff|exif|exifEX|aux):(?!GPS|.*Serial|.*Owner)/)
})
