import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { authoredImages } from '@/lib/catalogue/authored'
import { openGallery } from '@/lib/catalogue/gallery'
import { languageList as languages } from '@/lib/i18n/languages'
import { proposeAll } from '@/lib/intake/adding'
import { enter } from '@/lib/intake/enter'
import type { AddOptions } from '@/lib/intake/flags'
import { openSettled } from '@/lib/catalogue/settled'
import { NotEntered } from '@/lib/intake/refusals'
import type { Choose } from '@/lib/intake/settle'
import { readWords } from '@/lib/i18n/words'
import { buildImages } from '@/lib/pipeline/images'
import { checkAll } from '@/lib/pipeline/inspect'
import { describe as sentence } from '@/lib/pipeline/gate/problem'
import { argsOf } from '../helpers/command'
import { entry, makeGallery, picture, quick, tree, words } from '../helpers/gallery'
import { corpus } from '../helpers/corpus'
import { fromCamera, iimSegment, jpegWith, langAlt, makeCard, packet, xmpSegment } from '../helpers/files'

const json = (root: string, path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const utf8 = '\x1b%G'

function propose(files: string[], options: AddOptions, choose?: Choose) {
  return proposeAll(files, { options, words: readWords('messages'), choose })
}

async function add(root: string, files: string[], options: AddOptions = {}) {
  return enter(openSettled(root), await propose(files, options))
}

async function refusals(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (error) => error,
  )
  expect(error).toBeInstanceOf(NotEntered)
  const { refusals } = error as NotEntered
  for (const { message } of refusals) expect(message).toMatch(/^[^.]+.*[.!?] .+\.$/s)
  return refusals.map(({ file, message }) => `${file}: ${message}`)
}

test('a press file of a photograph comes back with the same words, coordinates, date and credit', async () => {
  const [from, to] = [await makeGallery(['etna']), await makeGallery([])]
  await buildImages(from, quick)
  const [before] = authoredImages(openGallery(from))
  await add(to, [join(from, 'public/press/proxima-etna.jpg')])
  const [after] = authoredImages(openGallery(to))
  // When it hung is a fact of each gallery.
  expect(after).toEqual({ ...before, expedition: null, hanging: after.hanging })
  expect(await checkAll(to)).toEqual([])
})

test('a press file of a reconstruction comes back with the same words, and is not called a photograph', async () => {
  const [id, root] = ['20161203-uyuni', await makeGallery([])]
  const facts = json('.', `lib/catalogue/entries/${id}.json`)
  const [{ path }] = await propose([`public/press/proxima-${id}.jpg`], {})
  await add(root, [path])
  const told = json(root, `lib/catalogue/entries/${id}.json`)
  expect(told).toMatchObject({
    kind: 'reconstruction',
    taken: facts.taken,
    themes: facts.themes,
    countries: facts.countries,
  })
  expect(told.coordinates).toMatchObject({ lat: facts.coordinates.lat, lon: facts.coordinates.lon })
  for (const language of languages) {
    expect(openGallery(root).captions[language][id]).toEqual(openGallery('.').captions[language][id])
    expect(json(root, `messages/${language}/places.json`)[id]).toBe(
      json('.', `messages/${language}/places.json`)[id],
    )
  }
  expect((await checkAll(root)).map(sentence)).toEqual([
    expect.stringContaining('a reconstruction must say how it was computed'),
  ])
})

test('a camera’s file enters with its day as written, and stubs that the gate refuses', async () => {
  const [root, card] = [await makeGallery([]), makeCard()]
  // Near midnight another zone would move the day.
  const [{ id, original }] = await add(
    root,
    [
      card(
        'DSC_0001.JPG',
        await fromCamera('2017:03:19 23:59:59', { Artist: 'Thomas Pesquet', ImageDescription: 'SONY DSC' }),
      ),
    ],
    { themes: ['volcanoes'] },
  )
  expect([id, original]).toEqual(['20170319-dsc-0001', 'lib/catalogue/originals/20170319-dsc-0001.jpg'])
  expect(json(root, `lib/catalogue/entries/${id}.json`)).toMatchObject({
    kind: 'photograph',
    taken: { date: '2017-03-19', basis: 'stated' },
    photograph: {
      creator: 'Thomas Pesquet',
      rights: 'not-established',
      camera: 'NIKON D5',
      focalLengthMm: 800,
    },
  })
  expect(openGallery(root).captions.fr[id]).toEqual({ title: 'TODO', alt: 'TODO', caption: 'TODO' })
  const told = (await checkAll(root)).map(sentence)
  expect(told).toHaveLength(6)
  for (const line of told)
    expect(line).toMatch(/is still a stub: TODO\. Write it in messages\/(fr|en)\/captions\.json\./)
})

test('the gate refuses a stub among the places', async () => {
  const [root, card] = [await makeGallery([]), makeCard()]
  const gps = packet(
    '<exif:GPSLatitude>37,45.06N</exif:GPSLatitude><exif:GPSLongitude>15.0W</exif:GPSLongitude>',
  )
  card('etna.xmp', gps)
  const [{ id }] = await add(root, [card('etna.jpg', await fromCamera('2017:03:19 10:00:00'))], {
    themes: ['volcanoes'],
    gps: true,
  })
  // 45.06′ are 0.751°
  expect(json(root, `lib/catalogue/entries/${id}.json`).coordinates).toEqual({
    lat: 37.751,
    lon: -15,
    basis: 'place-named',
  })
  expect((await checkAll(root)).map(sentence).filter((line) => line.includes('places.json'))).toHaveLength(2)
})

const texts: [name: string, segments: Parameters<typeof jpegWith>[0], told: { fr: string; en: string }][] = [
  [
    'XMP in both languages',
    [
      xmpSegment(
        langAlt('dc:description', { 'x-default': 'Un volcan', 'fr-FR': 'Un volcan', 'en-GB': 'A volcano' }),
      ),
    ],
    { fr: 'Un volcan', en: 'A volcano' },
  ],
  [
    'XMP in one language',
    [xmpSegment(langAlt('dc:description', { 'x-default': 'A volcano', en: 'A volcano' }))],
    { fr: 'TODO: A volcano', en: 'A volcano' },
  ],
  [
    'XMP with x-default alone',
    [xmpSegment(langAlt('dc:description', { 'x-default': 'Etna' }))],
    { fr: 'TODO: Etna', en: 'TODO: Etna' },
  ],
  [
    'XMP with entities',
    [xmpSegment(langAlt('dc:description', { 'x-default': 'Etna &amp; C&#xF4;te &lt;été&gt;' }))],
    { fr: 'TODO: Etna & Côte <été>', en: 'TODO: Etna & Côte <été>' },
  ],
  [
    'XMP with digits only',
    [xmpSegment(langAlt('dc:description', { fr: '007', en: '1917' }))],
    { fr: '007', en: '1917' },
  ],
  [
    'XMP as an attribute',
    [xmpSegment('', 'dc:description="Etna &amp; Côte"')],
    { fr: 'TODO: Etna & Côte', en: 'TODO: Etna & Côte' },
  ],
  ['broken XMP', [xmpSegment('<dc:description><rdf:Alt>')], { fr: 'TODO', en: 'TODO' }],
  [
    'IIM in UTF-8, said so',
    [
      iimSegment([
        [1, 90, utf8],
        [2, 120, 'Légende'],
      ]),
    ],
    { fr: 'TODO: Légende', en: 'TODO: Légende' },
  ],
  [
    'IIM in UTF-8, not said',
    [iimSegment([[2, 120, 'Légende']])],
    { fr: 'TODO: Légende', en: 'TODO: Légende' },
  ],
  [
    'IIM in Latin-1',
    [iimSegment([[2, 120, Buffer.from('Légende', 'latin1')]])],
    { fr: 'TODO: Légende', en: 'TODO: Légende' },
  ],
  [
    'IIM cut at its limit',
    [
      xmpSegment(langAlt('dc:description', { fr: 'é'.repeat(1200), en: 'e' })),
      iimSegment([
        [1, 90, utf8],
        [2, 120, 'é'.repeat(1000)],
      ]),
    ],
    { fr: 'é'.repeat(1200), en: 'e' },
  ],
]

describe('no word is lost of', () => {
  test.each(texts)('%s', async (_, segments, told) => {
    const [root, card] = [await makeGallery([]), makeCard()]
    const [{ id }] = await add(root, [card('a.jpg', await jpegWith(segments))], { date: '2017-03-19' })
    expect({
      fr: openGallery(root).captions.fr[id]?.caption,
      en: openGallery(root).captions.en[id]?.caption,
    }).toEqual(told)
  })
})

const strange: Record<string, () => Promise<Buffer>> = {
  ...corpus,
  'no metadata at all': () => picture(80, 60).jpeg().toBuffer(),
  'dates of zeros': () => fromCamera('0000:00:00 00:00:00'),
  'a date of blanks': () => fromCamera('    :  :     :  :  '),
  'a day that is none': () => fromCamera('2017:02:30 10:00:00'),
  'EXIF with broken offsets': async () => {
    const bytes = await fromCamera('2017:03:19 10:00:00')
    const at = bytes.indexOf('Exif\0\0') + 6
    // Past the byte order and the first offset, every pointer points into the void.
    for (let i = at + 18; i < at + 60; i += 12) bytes.writeUInt32BE(0xfffffff0, i)
    return bytes
  },
  'EXIF cut short': async () =>
    jpegWith([{ marker: 0xe1, data: Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\xff', 'latin1') }]),
  MakerNotes: async () => jpegWith([{ marker: 0xe1, data: makerNote() }]),
}

describe('nothing crashes on', () => {
  test.each(Object.entries(strange))('%s', async (_, make) => {
    const [root, card] = [await makeGallery([]), makeCard()]
    const file = card('a.jpg', await make())
    await add(root, [file], { date: '2017-03-19' })
    expect(readdirSync(join(root, 'lib/catalogue/originals'))).toHaveLength(1)
    const second = await makeGallery([])
    const told = await add(second, [file]).catch((error: NotEntered) =>
      error.refusals.map(({ message }) => message),
    )
    if (typeof told[0] === 'string')
      expect(told).toEqual(['It does not tell the day it was taken. Say it with --date 2017-03-19.'])
  })

  test.each(['png', 'tiff', 'webp', 'avif'] as const)(
    '%s, whose EXIF and XMP are read like a JPEG’s',
    async (format) => {
      const [root, card] = [await makeGallery([]), makeCard()]
      const bytes = await picture(80, 60)
        .withExif({ IFD0: { Artist: 'Thomas Pesquet' }, IFD2: { DateTimeOriginal: '2017:03:19 10:00:00' } })
        .withXmp(packet(langAlt('dc:title', { fr: 'L’Etna', en: 'Mount Etna' })))
        .toFormat(format)
        .toBuffer()
      const [proposal] = await propose([card(`a.${format}`, bytes)], { date: '2017-03-19' })
      expect(proposal).toMatchObject({ id: '20170319-mount-etna', title: { fr: 'L’Etna', en: 'Mount Etna' } })
      // sharp writes no EXIF into a TIFF; the next test has one.
      if (format !== 'tiff') expect(proposal.creator).toBe('Thomas Pesquet')
      enter(openSettled(root), [proposal])
      expect(readdirSync(join(root, 'lib/catalogue/originals'))).toEqual([
        `20170319-mount-etna.${format === 'tiff' ? 'tif' : format}`,
      ])
    },
  )
})

test('a TIFF’s EXIF is read, which sharp does not show', async () => {
  const file = makeCard()('a.tif', await picture(80, 60).tiff().toBuffer())
  expect(
    spawnSync('exiftool', [
      '-q',
      '-overwrite_original',
      '-Artist=Thomas Pesquet',
      '-DateTimeOriginal=2017:03:19 10:00:00',
      '-GPSLatitude=37.751',
      '-GPSLatitudeRef=N',
      '-GPSLongitude=15',
      '-GPSLongitudeRef=W',
      file,
    ]).status,
  ).toBe(0)
  const [proposal] = await propose([file], {})
  expect(proposal).toMatchObject({
    date: '2017-03-19',
    creator: 'Thomas Pesquet',
    cameraPosition: { lat: 37.751, lon: -15 },
    position: null,
  })
})

test('XMP too long for one segment is read whole, as ExifTool splits it', async () => {
  // Two texts of 50 kB are more than the 64 kB that a segment holds.
  const long = {
    fr: 'Le volcan et la mer. '.repeat(2_400).trim(),
    en: 'The volcano and the sea. '.repeat(2_000).trim(),
  }
  const card = makeCard()
  const file = card('a.jpg', await picture(80, 60).jpeg().toBuffer())
  for (const language of languages) card(language, long[language])
  expect(
    spawnSync('exiftool', [
      '-q',
      '-overwrite_original',
      '-charset',
      'utf8',
      '-XMP-dc:Title-fr=L’Etna',
      ...languages.map((language) => `-XMP-dc:Description-${language}<=${join(file, '..', language)}`),
      file,
    ]).status,
  ).toBe(0)
  expect(readFileSync(file).includes('http://ns.adobe.com/xmp/extension/')).toBe(true)
  const [{ title, caption }] = await propose([file], { date: '2017-03-19' })
  expect({ title: title.fr, ...caption }).toEqual({ title: 'L’Etna', ...long })
  // A part of it missing is as if it were not there.
  const torn = readFileSync(file)
  torn.write('http://ns.adobe.com/xmp/extensioN/', torn.lastIndexOf('http://ns.adobe.com/xmp/extension/'))
  const [{ caption: left }] = await propose([card('torn.jpg', torn)], { date: '2017-03-19' })
  expect(left.en).not.toBe(long.en)
})

test('an image whose words exist in one language only gets no stub for the other', async () => {
  const [root, card] = [await makeGallery([]), makeCard()]
  const file = card('a.jpg', await jpegWith([xmpSegment(langAlt('dc:description', { fr: 'Un volcan' }))]))
  const [{ id }] = await add(root, [file], { date: '2017-03-19', state: 'fr-only' })
  expect(json(root, `lib/catalogue/entries/${id}.json`).state).toBe('fr-only')
  expect(openGallery(root).captions.fr[id]?.caption).toBe('Un volcan')
  expect(openGallery(root).captions.en).toEqual({})
})

test('where a person stood is published only if an editor says that it is the place shown', async () => {
  const file = makeCard()('a.jpg', await corpus['EXIF with GPS, thumbnail and a description']())
  // 43° 36′ N, 1° 26′ E
  const cameraPosition = { lat: 43.6, lon: 1.433333 }
  expect(await propose([file], {})).toMatchObject([{ cameraPosition, position: null }])
  expect(await propose([file], { gps: true })).toMatchObject([{ cameraPosition, position: cameraPosition }])
})

test('a rotated picture is told upright', async () => {
  const [proposal] = await propose([makeCard()('a.jpg', await corpus['EXIF orientation 6']())], {})
  expect(proposal.picture).toMatchObject({ width: 60, height: 80 })
})

test('a sidecar is read as XMP is, whichever way it is named', async () => {
  const card = makeCard()
  for (const [name, sidecar] of [
    ['one.jpg', 'one.xmp'],
    ['two.jpg', 'two.jpg.XMP'],
  ]) {
    card(sidecar, packet(langAlt('dc:title', { fr: 'L’Etna', en: 'Mount Etna' })))
    const [proposal] = await propose([card(name, await fromCamera('2017:03:19 10:00:00'))], {})
    expect(proposal.title).toEqual({ fr: 'L’Etna', en: 'Mount Etna' })
  }
})

test('a sidecar that cannot be read is told, and no pipe is waited for', async () => {
  const card = makeCard()
  const file = card('a.jpg', await fromCamera('2017:03:19 10:00:00'))
  card('a.xmp', packet('<dc:title>'))
  const told = 'a.jpg: Its sidecar a.xmp is no XMP that can be read, and its words would be lost. Mend it,'
  expect(await refusals(propose([file], {}))).toEqual([expect.stringContaining(told)])
  card('a.xmp', packet(''))
  expect(await propose([file], {})).toHaveLength(1)
  rmSync(join(file, '../a.xmp'))
  expect(spawnSync('mkfifo', [join(file, '../a.xmp')]).status).toBe(0)
  expect(await refusals(propose([file], {}))).toEqual([expect.stringContaining(told)])
})

test('an editor’s day stands against the file’s, and the gate reads why', async () => {
  const [root, card] = [await makeGallery([]), makeCard()]
  const file = card('a.jpg', await fromCamera('2010:01:01 00:00:00'))
  const options = { date: '2017-03-19', reason: 'The clock was never set.', id: 'etna', themes: entry.themes }
  await add(root, [file], options)
  expect(json(root, 'lib/catalogue/entries/etna.json').taken).toEqual({
    date: '2017-03-19',
    basis: 'stated',
    against: '2010-01-01',
    reason: 'The clock was never set.',
  })
  expect((await checkAll(root)).filter(({ field }) => field === 'taken')).toEqual([])
})

test('a language that was left behind is a contradiction, which is told', async () => {
  const title = langAlt('dc:title', { 'x-default': 'Etna, 2017', fr: 'Etna, 2016', en: 'Mount Etna' })
  const bytes = await jpegWith([xmpSegment(title), iimSegment([[2, 5, 'Etna, 2017']])])
  const file = makeCard()('a.jpg', bytes)
  expect(await refusals(propose([file], { date: '2017-03-19' }))).toEqual([
    'a.jpg: Its metadata disagree on the title: x-default “Etna, 2017” fr “Etna, 2016” en “Mount Etna” (xmp), x-default “Etna, 2017” (iptc). Choose with --prefer xmp or iptc.',
  ])
  const [old] = await propose([file], { date: '2017-03-19', prefer: 'xmp' })
  expect(old.title).toEqual({ fr: 'Etna, 2016', en: 'Mount Etna' })
})

test('a headline is the title of a file that has none', async () => {
  const card = makeCard()
  const headline = xmpSegment('<photoshop:Headline>Etna</photoshop:Headline>')
  const [told] = await propose([card('a.jpg', await jpegWith([headline]))], { date: '2017-03-19' })
  expect([told.unsorted.title, told.id]).toEqual(['Etna', '20170319-etna'])
  const both = await jpegWith([headline, iimSegment([[2, 5, 'Mongibello']])])
  const [titled] = await propose([card('b.jpg', both)], { date: '2017-03-19' })
  expect(titled.unsorted.title).toBe('Mongibello')
})

test('sources that disagree are shown, and somebody chooses', async () => {
  const [root, card] = [await makeGallery([]), makeCard()]
  const before = tree(root)
  const bytes = await jpegWith(
    [
      xmpSegment(
        `<photoshop:DateCreated>2017-03-20T08:00:00+02:00</photoshop:DateCreated>${langAlt('dc:title', { 'x-default': 'Etna' })}`,
      ),
      iimSegment([
        [2, 5, 'Stromboli'],
        [2, 80, 'T. Pesquet'],
      ]),
    ],
    await fromCamera('2017:03:19 10:00:00', { Artist: 'Thomas Pesquet' }),
  )
  const file = card('a.jpg', bytes)
  expect(await refusals(add(root, [file]))).toEqual([
    'a.jpg: Its metadata disagree on the date: “2017-03-20” (xmp), “2017-03-19” (exif). Choose with --prefer xmp or exif, or say it with --date.',
    'a.jpg: Its metadata disagree on the creator: “T. Pesquet” (iptc), “Thomas Pesquet” (exif). Choose with --prefer iptc or exif, or say it with --creator.',
    'a.jpg: Its metadata disagree on the title: x-default “Etna” (xmp), x-default “Stromboli” (iptc). Choose with --prefer xmp or iptc.',
  ])
  expect(tree(root)).toEqual(before)
  const [proposal] = await propose([file], { prefer: 'iptc', date: '2017-03-19' })
  expect(proposal).toMatchObject({
    date: '2017-03-19',
    creator: 'T. Pesquet',
    unsorted: { title: 'Stromboli' },
  })
  const [asked] = await propose([file], {}, ({ candidates }) => candidates.length - 1)
  expect(asked).toMatchObject({
    date: '2017-03-19',
    creator: 'Thomas Pesquet',
    unsorted: { title: 'Stromboli' },
  })
})

test('refuses HEIC, raw files, SVG, torn files, sidecars and files that are not there, all at once, and writes none', async () => {
  const [root, card] = [await makeGallery([]), makeCard()]
  const before = tree(root)
  const good = await fromCamera('2017:03:19 10:00:00')
  const files = [
    card('good.jpg', good),
    card('a.HEIC', Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')])),
    card('b.NEF', await picture(80, 60).tiff().toBuffer()),
    card('c.jpg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    card('d.jpg', good.subarray(0, -300)),
    card('e.xmp', packet('')),
    card('f.jpg', ''),
    'nowhere.jpg',
  ]
  expect(await refusals(add(root, files))).toEqual(
    [
      'a.HEIC is HEIC, which browsers',
      'b.NEF is a raw file',
      'c.jpg is svg',
      'd.jpg is truncated or corrupt',
      'e.xmp: It is a sidecar',
      'f.jpg is empty',
      'nowhere.jpg: There is no such file',
    ].map((told) => expect.stringContaining(told)),
  )
  expect(tree(root)).toEqual(before)
})

test('never overwrites: an id, an alias, a published address, another file of the batch', async () => {
  const [root, card] = [await makeGallery(['etna']), makeCard()]
  await buildImages(root, quick)
  const before = tree(root)
  const bytes = await fromCamera('2017:03:19 10:00:00')
  const [one, two] = [card('one.jpg', bytes), card('two.jpg', bytes)]
  expect(await refusals(add(root, [one], { id: 'etna' }))).toEqual([
    expect.stringContaining('The id "etna" is taken already'),
  ])
  expect(await refusals(add(root, [one, two], { id: 'same' }))).toEqual([
    expect.stringContaining('It would have the id of one.jpg, "same"'),
  ])
  expect(await refusals(add(root, [one], { id: 'É/..' }))).toEqual([
    expect.stringContaining('cannot be an id'),
  ])
  expect(tree(root)).toEqual(before)
})

test('adds words at the end of each message file, and touches no other line', async () => {
  const [root, card] = [await makeGallery(['etna']), makeCard()]
  await add(root, [card('a.jpg', await fromCamera('2017:03:19 10:00:00'))], { id: 'hekla' })
  const stub = { title: 'TODO', alt: 'TODO', caption: 'TODO' }
  expect(readFileSync(join(root, 'messages/fr/captions.json'), 'utf8')).toBe(
    JSON.stringify({ etna: words.fr, hekla: stub }, null, 2),
  )
  expect(json(root, 'lib/catalogue/entries/etna.json')).toEqual(entry)
})

test('a picture that is neither photograph nor computed from data is refused', async () => {
  const [root, card] = [await makeGallery([]), makeCard()]
  const made = xmpSegment(
    '<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>',
  )
  expect(await refusals(add(root, [card('a.jpg', await jpegWith([made]))], { date: '2017-03-19' }))).toEqual([
    expect.stringContaining('made as trainedAlgorithmicMedia'),
  ])
})

test('the command says what it did in JSON, and exits with 1 when it refuses', async () => {
  const [root, card] = [await makeGallery([]), makeCard()]
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...argsOf('lib/commands/add.ts'), ...args],
      { cwd: root, encoding: 'utf8' },
    )
    return { status, stdout, stderr }
  }
  const file = card('a.jpg', await fromCamera('2017:03:19 10:00:00'))
  const { status, stdout } = run(file, '--id', 'etna', '--themes', 'volcanoes', '--json')
  expect([status, JSON.parse(stdout)]).toMatchObject([
    0,
    {
      added: [
        { id: 'etna', date: '2017-03-19', entry: 'lib/catalogue/entries/etna.json', themes: ['volcanoes'] },
      ],
      refused: [],
    },
  ])
  const again = run(file, '--id', 'etna', '--json')
  expect([again.status, JSON.parse(again.stdout)]).toMatchObject([
    1,
    { added: [], refused: [{ file: 'a.jpg' }] },
  ])
  const plain = run(file, '--id', 'hekla')
  expect([plain.status, plain.stdout.trim().split('\n').at(-1)]).toEqual([
    0,
    '1 image added. Now run npm run check: it lists what only you can write.',
  ])
  for (const args of [[], [file, '--date', '2017-02-30'], [file, '--themes', 'volcanos']])
    expect(run(...args).stderr).toMatch(/\. .+\.\n/)
})

/** EXIF with a maker's note: an undefined blob whose inside nobody else reads. */
function makerNote() {
  const note = Buffer.alloc(64, 0xa5)
  const body = Buffer.alloc(8 + 18 + 18)
  body.write('MM\0*', 0, 'latin1')
  body.writeUInt32BE(8, 4)
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    body.writeUInt16BE(1, at)
    body.writeUInt16BE(tag, at + 2)
    body.writeUInt16BE(type, at + 4)
    body.writeUInt32BE(count, at + 6)
    body.writeUInt32BE(value, at + 10)
  }
  entry(8, 0x8769, 4, 1, 26)
  entry(26, 0x927c, 7, note.length, body.length)
  return Buffer.concat([Buffer.from('Exif\0\0'), body, note])
}
