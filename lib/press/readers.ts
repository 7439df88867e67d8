/** Where a program finds what a press file says: the three places that hold it, or one that is not told. */
export type Slot = 'xmp' | 'iim' | 'exif' | 'some'

/** A program, or several that read alike, and what it shows of a press file. */
export interface Reader {
  programs: string
  slots: Slot[]
  /** Whether it shows every language, and not that of the file alone. */
  all?: true
}

/**
 * What was seen of programs that desks use, in both of a picture's files. Those of the first lines are run by
 * the tests, each in the slots that are named; the last line was seen once, by hand.
 */
export const readers: Reader[] = [
  { programs: 'ExifTool', slots: ['xmp', 'iim', 'exif'], all: true },
  { programs: 'exiv2, gexiv2', slots: ['xmp', 'iim', 'exif'], all: true },
  { programs: 'Exempi', slots: ['xmp'], all: true },
  { programs: 'exifr', slots: ['xmp', 'exif'], all: true },
  { programs: 'ExifReader', slots: ['xmp', 'iim', 'exif'], all: true },
  { programs: 'ImageMagick', slots: ['iim'] },
  { programs: 'PHP', slots: ['iim', 'exif'] },
  { programs: 'Pillow', slots: ['iim', 'exif'] },
  {
    programs: 'digiKam, darktable, gThumb, Geeqie, GNOME Files, Shotwell, GIMP, WordPress, MediaWiki',
    slots: ['some'],
  },
]
