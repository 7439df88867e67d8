import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import ExifReader from 'exifreader'
import exifr from 'exifr'
import sharp from 'sharp'

/** What a reader shows of a press file in one of its places; what it has no word for is not there. */
export interface Shown {
  title?: string
  caption?: string
  credit?: string
  rights?: string
  creator?: string
}

/** What a reader shows of a file, by the place it found it in; `tags` are its titles by language. */
export interface Seen {
  xmp?: Shown
  iim?: Shown
  exif?: Shown
  tags?: Record<string, string>
}

/** Reads files as a program does that nobody here wrote. */
type Reader = (paths: string[]) => Seen[] | Promise<Seen[]>

function run(command: string, args: string[], input?: string) {
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', input })
  if (status === 0) return stdout
  throw new Error(`${command} ended with ${status}. It said: ${stderr}`)
}

/** The newest ExifTool, from npm; Debian's is older. */
const newest = 'node_modules/exiftool-vendored.pl/bin/exiftool'

function exiftool(command: string[], paths: string[]): Seen[] {
  const [program, ...args] = [...command, '-json', '-G1', '-charset', 'utf8', ...paths]
  return JSON.parse(run(program, args)).map((told: Record<string, string>) => ({
    xmp: {
      title: told['XMP-dc:Title'],
      caption: told['XMP-dc:Description'],
      credit: told['XMP-photoshop:Credit'],
      rights: told['XMP-dc:Rights'],
      creator: told['XMP-dc:Creator'],
    },
    iim: {
      title: told['IPTC:ObjectName'],
      caption: told['IPTC:Caption-Abstract'],
      credit: told['IPTC:Credit'],
      rights: told['IPTC:CopyrightNotice'],
      creator: told['IPTC:By-line'],
    },
    exif: {
      caption: told['IFD0:ImageDescription'],
      rights: told['IFD0:Copyright'],
      creator: told['IFD0:Artist'],
    },
    tags: { fr: told['XMP-dc:Title-fr'], en: told['XMP-dc:Title-en'] },
  }))
}

const keys = {
  xmp: {
    title: 'Xmp.dc.title',
    caption: 'Xmp.dc.description',
    credit: 'Xmp.photoshop.Credit',
    rights: 'Xmp.dc.rights',
    creator: 'Xmp.dc.creator',
  },
  iim: {
    title: 'Iptc.Application2.ObjectName',
    caption: 'Iptc.Application2.Caption',
    credit: 'Iptc.Application2.Credit',
    rights: 'Iptc.Application2.Copyright',
    creator: 'Iptc.Application2.Byline',
  },
  exif: {
    caption: 'Exif.Image.ImageDescription',
    rights: 'Exif.Image.Copyright',
    creator: 'Exif.Image.Artist',
  },
} as const

/** What exiv2 and the library of GNOME's programs say of each key; a text in its languages as exiv2 writes it. */
function byKey(valueOf: (key: string) => string | undefined): Seen {
  const shown = (group: Record<string, string>): Shown =>
    Object.fromEntries(
      Object.entries(group).map(([field, key]) => [field, languagesIn(valueOf(key))['x-default']]),
    )
  const { 'x-default': main, ...tags } = languagesIn(valueOf(keys.xmp.title))
  return main ? { xmp: shown(keys.xmp), iim: shown(keys.iim), exif: shown(keys.exif), tags } : {}
}

/** `lang="x-default" a, lang="fr" b` by its languages; any other text is that of the default. */
function languagesIn(value = ''): Record<string, string> {
  const parts = value.split(/(?:^|, )lang="([\w-]+)" /).slice(1)
  if (!parts.length) return { 'x-default': value }
  return Object.fromEntries(
    parts.flatMap((part, index) => (index % 2 ? [] : [[part, parts[index + 1]]])) as [string, string][],
  )
}

function exiv2(paths: string[]) {
  return paths.map((path) => {
    const lines = run('exiv2', ['-q', '-Pkt', path]).split('\n')
    const told = new Map(lines.map((line) => [line.split(' ')[0], line.replace(/^\S+\s+/, '')]))
    return byKey((key) => told.get(key))
  })
}

function python(script: string, paths: string[]) {
  return JSON.parse(run('/usr/bin/python3', ['-W', 'ignore', '-', ...paths], script))
}

const gexiv2Script = `
import sys, json, gi
gi.require_version('GExiv2', '0.10')
from gi.repository import GExiv2
def read(path):
    file = GExiv2.Metadata()
    file.open_path(path)
    return {tag: file.get_tag_string(tag) for tag in file.get_xmp_tags() + file.get_iptc_tags() + file.get_exif_tags()}
print(json.dumps([read(path) for path in sys.argv[1:]]))
`

function gexiv2(paths: string[]) {
  return python(gexiv2Script, paths).map((told: Record<string, string>) => byKey((key) => told[key]))
}

const pillowScript = `
import sys, json
from PIL import Image, IptcImagePlugin
def read(path):
    image = Image.open(path)
    iim, exif = IptcImagePlugin.getiptcinfo(image), image.getexif()
    text = lambda number: iim[(2, number)].decode('utf-8')
    # Pillow takes EXIF's bytes as Latin-1; today's programs write UTF-8.
    words = lambda tag: exif[tag].encode('latin-1').decode('utf-8')
    return {
        'iim': {'title': text(5), 'caption': text(120), 'credit': text(110), 'rights': text(116), 'creator': text(80)},
        'exif': {'caption': words(0x010e), 'rights': words(0x8298), 'creator': words(0x013b)},
    }
print(json.dumps([read(path) for path in sys.argv[1:]]))
`

const phpScript = `
function read($path) {
  getimagesize($path, $segments);
  $iim = iptcparse($segments['APP13']);
  $exif = exif_read_data($path);
  return [
    'iim' => [
      'title' => $iim['2#005'][0], 'caption' => $iim['2#120'][0], 'credit' => $iim['2#110'][0],
      'rights' => $iim['2#116'][0], 'creator' => $iim['2#080'][0],
    ],
    'exif' => [
      'caption' => $exif['ImageDescription'], 'rights' => $exif['Copyright'], 'creator' => $exif['Artist'],
    ],
  ];
}
echo json_encode(array_map('read', array_slice($argv, 1)));
`

function exempi(paths: string[]) {
  const get = (name: string, path: string) => run('exempi', ['-g', name, path]).trimEnd()
  const tag = (index: number, path: string) => [
    get(`dc:title[${index}]/?xml:lang`, path),
    get(`dc:title[${index}]`, path),
  ]
  return paths.map((path) => ({
    tags: Object.fromEntries([2, 3].map((index) => tag(index, path))),
    xmp: {
      title: get('dc:title[1]', path),
      caption: get('dc:description[1]', path),
      credit: get('photoshop:Credit', path),
      rights: get('dc:rights[1]', path),
      creator: get('dc:creator[1]', path),
    },
  }))
}

function imageMagick(paths: string[]) {
  const numbers = [5, 120, 110, 116, 80].map((number) => `%[IPTC:2:${number}]`).join('\\n')
  const lines = run('identify', ['-format', `${numbers}\\n`, ...paths])
    .trimEnd()
    .split('\n')
  return paths.map((_, index) => {
    const [title, caption, credit, rights, creator] = lines.slice(index * 5)
    return { iim: { title, caption, credit, rights, creator } }
  })
}

type Alternatives = { lang: string; value: string }[]

/** exifr leaves XML's entities as they are. */
function decode(text: string) {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

async function readExifr(paths: string[]) {
  return Promise.all(
    paths.map(async (path) => {
      const { dc, photoshop, ifd0 } = await exifr.parse(path, { mergeOutput: false, iptc: true, xmp: true })
      const saidIn = (tag: string, texts: Alternatives) =>
        decode(texts.find(({ lang }) => lang === tag)?.value ?? '')
      const main = (texts: Alternatives) => saidIn('x-default', texts)
      return {
        xmp: {
          title: main(dc.title),
          caption: main(dc.description),
          credit: photoshop.Credit,
          rights: main(dc.rights),
          creator: dc.creator,
        },
        exif: { caption: ifd0.ImageDescription, rights: ifd0.Copyright, creator: ifd0.Artist },
        tags: { fr: saidIn('fr', dc.title), en: saidIn('en', dc.title) },
      }
    }),
  )
}

type Item = { value: string; attributes: { lang: string } }

function exifReader(paths: string[]) {
  return paths.map((path) => {
    const { xmp, iptc, exif } = ExifReader.load(readFileSync(path), { expanded: true }) as unknown as {
      xmp: Record<string, { value: Item[]; description: string }>
      iptc: Record<string, { description: string }>
      exif: Record<string, { description: string }>
    }
    const main = (name: string) => xmp[name].value[0].value
    return {
      xmp: {
        title: main('title'),
        caption: main('description'),
        credit: xmp.Credit.description,
        rights: main('rights'),
        creator: main('creator'),
      },
      iim: {
        title: iptc['Object Name'].description,
        caption: iptc['Caption/Abstract'].description,
        credit: iptc.Credit.description,
        rights: iptc['Copyright Notice'].description,
        creator: iptc['By-line'].description,
      },
      exif: {
        caption: exif.ImageDescription.description,
        rights: exif.Copyright.description,
        creator: exif.Artist.description,
      },
      tags: Object.fromEntries(
        xmp.title.value.slice(1).map(({ value, attributes }) => [attributes.lang, value]),
      ),
    }
  })
}

/** The readers, by the names under which the press page speaks of them; several where it names several. */
export const readers: Record<string, Reader[]> = {
  ExifTool: [(paths) => exiftool(['exiftool'], paths), (paths) => exiftool(['perl', newest], paths)],
  'exiv2, gexiv2': [exiv2, gexiv2],
  Exempi: [exempi],
  exifr: [readExifr],
  ExifReader: [exifReader],
  ImageMagick: [imageMagick],
  PHP: [(paths) => JSON.parse(run('php', ['-r', phpScript, '--', ...paths]))],
  Pillow: [(paths) => python(pillowScript, paths)],
}

/** The XMP packet of a file as sharp hands it on. */
export async function packetOf(path: string) {
  return (await sharp(path).metadata()).xmpAsString ?? ''
}
