import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openGallery } from '@/lib/catalogue/gallery'
import { checkAll } from '@/lib/pipeline/inspect'
import { describe as sentence } from '@/lib/pipeline/gate/problem'
import { change, entry, makeGallery, picture, write } from '../../helpers/gallery'

const original = 'lib/catalogue/originals/etna.jpg'
const facts = 'lib/catalogue/entries/etna.json'
const fr = 'messages/fr/captions.json'
const en = 'messages/en/captions.json'

type Words = { etna: Record<string, string> }
type Fault = [name: string, seed: (root: string) => unknown, told: RegExp]

const caption = (root: string, path: string, text: string) =>
  change(root, path, (all: Words) => {
    all.etna.caption = text
  })

const faults: Fault[] = [
  [
    'a caption has no English',
    (root) =>
      change(root, en, (all: Words) => {
        delete all.etna.caption
      }),
    /etna · caption · en: The caption is missing\. Write it in messages\/en\/captions\.json/,
  ],
  [
    'a caption has no French',
    (root) =>
      change(root, fr, (all: Words) => {
        delete all.etna.caption
      }),
    /etna · caption · fr: The caption is missing/,
  ],
  [
    'an alt is blank in one language',
    (root) =>
      change(root, fr, (all: Words) => {
        all.etna.alt = ' '
      }),
    /etna · alt · fr: The alt is blank/,
  ],
  [
    'a title is missing in one language',
    (root) =>
      change(root, en, (all: Words) => {
        delete all.etna.title
      }),
    /etna · title · en: The title is missing/,
  ],
  [
    'the words of an image are in one language only',
    (root) => write(root, en, {}),
    /etna · captions · en: messages\/en\/captions\.json has no "etna"/,
  ],
  [
    'the captions name an image without entry',
    (root) => change(root, fr, (all: Words) => Object.assign(all, { vesuvius: all.etna })),
    /vesuvius · entry · fr: .*no entry tells of it/,
  ],
  [
    'a caption has an unknown key',
    (root) =>
      change(root, fr, (all: Words) => {
        all.etna.legend = 'Le volcan'
      }),
    /unknown key "legend"/,
  ],
  [
    'an interface key is in one language only',
    (root) =>
      change(root, 'messages/en/interface.json', (all: { Wall: object }) => {
        all.Wall = {}
      }),
    /Wall\.heading · message · en: The message is missing/,
  ],
  [
    'an interface message is blank',
    (root) =>
      change(root, 'messages/en/interface.json', (all: { Wall: { heading: string } }) => {
        all.Wall.heading = ''
      }),
    /Wall\.heading · message · en: The message is blank/,
  ],
  [
    'ICU arguments differ',
    (root) =>
      change(root, 'messages/en/interface.json', (all: { Pager: { page: string } }) => {
        all.Pager.page = 'Page {page} of {total}'
      }),
    /Pager\.page · arguments: The ICU arguments differ: \{count\}, \{page\} in French, \{page\}, \{total\} in English/,
  ],
  [
    'an interface message is not valid ICU',
    (root) =>
      change(root, 'messages/en/interface.json', (all: { Pager: { page: string } }) => {
        all.Pager.page = 'Page {page'
      }),
    /is not valid ICU/,
  ],
  [
    'an original has no entry',
    (root) => copyFileSync(join(root, original), join(root, 'lib/catalogue/originals/stray.jpg')),
    /stray · entry: lib\/catalogue\/originals has "stray"/,
  ],
  [
    'an image has two originals',
    (root) => copyFileSync(join(root, original), join(root, 'lib/catalogue/originals/etna.png')),
    /two files named "etna"/,
  ],
  [
    'an id is no address',
    (root) => renameSync(join(root, facts), join(root, 'lib/catalogue/entries/Mount Etna.json')),
    /The id "Mount Etna" cannot be an address/,
  ],
  [
    'an id is the name of a room',
    (root) => renameSync(join(root, facts), join(root, 'lib/catalogue/entries/themes.json')),
    /The id "themes" cannot be an address/,
  ],
  [
    'an entry has no original',
    (root) => rmSync(join(root, original)),
    /etna · original: No original for "etna"/,
  ],
  [
    'an entry has no captions',
    (root) => {
      write(root, fr, {})
      write(root, en, {})
    },
    /etna · captions · fr/,
  ],
  [
    'a theme is unknown',
    (root) => write(root, facts, { ...entry, themes: ['volcanos'] }),
    /etna · themes\.0: The entry's themes\.0 is refused/,
  ],
  [
    'a rights key is unknown',
    (root) => write(root, facts, { ...entry, photograph: { ...entry.photograph, rights: 'mine' } }),
    /etna · photograph\.rights: /,
  ],
  [
    'a country is unknown',
    (root) => write(root, facts, { ...entry, countries: ['QX'] }),
    /etna · countries\.0: .*is not an ISO 3166-1 country/,
  ],
  [
    'an entry has an unknown key',
    (root) => write(root, facts, { ...entry, colour: 'red' }),
    /Unrecognized key: "colour"/,
  ],
  [
    'an entry has a date that is none',
    (root) => write(root, facts, { ...entry, taken: { date: '2017-02-30', basis: 'stated' } }),
    /etna · taken\.date: /,
  ],
  [
    'a reconstruction does not say how it was computed',
    (root) => write(root, facts, { ...entry, kind: 'reconstruction' }),
    /etna · reconstruction: /,
  ],
  [
    'an alias is taken',
    (root) => write(root, facts, { ...entry, aliases: ['etna'] }),
    /The alias "etna" is taken already/,
  ],
  [
    'a place has no name',
    (root) => write(root, 'messages/fr/places.json', {}),
    /etna · place · fr: A place without a name/,
  ],
  [
    'numbers differ between the captions',
    (root) => {
      caption(root, fr, 'L’Etna et ses 3\u202f350 mètres dominent la mer et la ville.')
      caption(root, en, 'Etna and its 3,530 metres rise over the sea and the city.')
    },
    /etna · caption: The figures differ: 3 350 mètres in French, 3,530 metres in English/,
  ],
  [
    'dates differ between the captions',
    (root) => {
      caption(root, fr, 'Une éruption dans la nuit du 3 mars 2017 sur les pentes.')
      caption(root, en, 'An eruption in the night of 4 March 2017 on the slopes.')
    },
    /The figures differ: 3 mars in French, 4 March in English/,
  ],
  [
    'the caption is the same in both languages',
    (root) => {
      caption(root, fr, 'Etna, Etna, Etna.')
      caption(root, en, 'Etna, Etna, Etna.')
    },
    /The caption is the same in both languages/,
  ],
  [
    'the French is plainly English',
    (root) => caption(root, fr, 'The volcano rises over the city and the sea with its cone.'),
    /etna · caption · fr: The caption reads like English/,
  ],
  [
    'the English is plainly French',
    (root) => caption(root, en, 'Le volcan domine la ville et la mer de tous les côtés.'),
    /etna · caption · en: The caption reads like French/,
  ],
  [
    'a caption is still a stub',
    (root) => caption(root, fr, 'TODO: Etna'),
    /etna · caption · fr: The caption is still a stub: TODO\. Write it in messages\/fr\/captions\.json/,
  ],
  [
    'a place is still a stub',
    (root) => write(root, 'messages/en/places.json', { etna: 'TODO' }),
    /etna · message · en: The message is still a stub/,
  ],
  [
    'a caption holds an ICU argument',
    (root) => caption(root, en, 'Mount Etna rises over {city} and the sea.'),
    /etna · caption · en: The caption holds ICU syntax: \{/,
  ],
  [
    'a caption holds a tag',
    (root) => caption(root, en, 'Mount Etna rises over the <b>city</b> and the sea.'),
    /ICU syntax: <b/,
  ],
  [
    'French has a straight apostrophe',
    (root) => caption(root, fr, "L'Etna domine la ville et la mer."),
    /straight apostrophe: "L'Etna"/,
  ],
  [
    'French has no space before a semicolon',
    (root) => caption(root, fr, 'Le volcan domine la ville ; la mer est au sud.'),
    /no narrow no-break space before ; ! or \?/,
  ],
  [
    'French has no space before a colon',
    (root) => caption(root, fr, 'Le volcan domine: la ville est au sud.'),
    /no no-break space before a colon: "domine:"/,
  ],
  [
    'French has no space inside guillemets',
    (root) => caption(root, fr, 'Le volcan que l’on appelle «Mongibello» domine la ville.'),
    /no no-break space after «/,
  ],
  [
    'a caption holds what XML forbids, pasted from a word processor',
    (root) => caption(root, fr, 'L’Etna domine la ville\u000bet la mer.'),
    /etna · caption · fr: The caption holds LINE TABULATION \(U\+000B\), which XML 1\.0 forbids, .*"Etna domine la ville␣et/,
  ],
  [
    'a caption has two paragraphs',
    (root) => caption(root, en, 'Mount Etna.\n\nThe city of Catania.'),
    /etna · caption · en: The caption holds LINE FEED \(U\+000A\), a break/,
  ],
  [
    'a credit holds a letter that nobody sees',
    (root) => write(root, facts, { ...entry, photograph: { ...entry.photograph, credit: 'ESA\u200b/NASA' } }),
    /etna · credit: The credit holds ZERO WIDTH SPACE \(U\+200B\), which nobody sees/,
  ],
  [
    'a place name holds half a letter',
    (root) => write(root, 'messages/fr/places.json', { etna: 'Etna\ud800' }),
    /etna · message · fr: The message holds <surrogate-D800> \(U\+D800\), which XML/,
  ],
  [
    'a country is none',
    (root) => write(root, facts, { ...entry, countries: ['ZZ', 'EU', 'UK'] }),
    /countries\.0: [^]*countries\.1: [^]*countries\.2: /,
  ],
  [
    'an alt is the title',
    (root) =>
      change(root, en, (all: Words) => {
        all.etna.alt = 'Mount Etna.'
      }),
    /etna · alt · en: The alt is the title again: "Mount Etna\."\. Say in messages\/en\/captions\.json what is seen\. If it is right as it is, say why in .*"alt\.repeat"/,
  ],
  [
    'an original is wider than a JPEG',
    async (root) => {
      rmSync(join(root, original))
      const wide = picture(655, 1).resize(65_535, 1, { fit: 'fill' }).png()
      writeFileSync(join(root, original.replace('.jpg', '.png')), await wide.toBuffer())
    },
    /etna · original: .*etna\.png is 65535×1 px, and no side may be over 65500 px.*Crop it/,
  ],
  [
    'an original is higher than a WebP',
    async (root) =>
      writeFileSync(
        join(root, original),
        await picture(10, 200).resize(10, 20_000, { fit: 'fill' }).jpeg().toBuffer(),
      ),
    /etna · original: .*etna\.jpg is 10×20000 px, .*over 16383 px high/,
  ],
  [
    'an id is a device',
    (root) => renameSync(join(root, facts), join(root, 'lib/catalogue/entries/nul.json')),
    /nul · id: The id "nul" cannot be an address of this site: it is a name that .* file systems keep/,
  ],
  [
    'an alias is no address',
    (root) => write(root, facts, { ...entry, aliases: ['Etna.'] }),
    /etna · aliases: The alias "Etna\." cannot be an address/,
  ],
  [
    'a quotation names no speaker',
    (root) => write(root, facts, { ...entry, quotation: { speaker: 'Thomas Pesquet', date: '2016-12-03' } }),
    /The caption quotes Thomas Pesquet without marks or name/,
  ],
  [
    'a caption quotes, and the entry does not say so',
    (root) => caption(root, en, '“Flying over the volcano is really cool.”'),
    /names no speaker/,
  ],
  [
    'an original is not the format it claims',
    async (root) => writeFileSync(join(root, original), await picture(8, 8).png().toBuffer()),
    /etna\.jpg is png inside\. Name it etna\.png/,
  ],
  [
    'an original is an SVG',
    (root) =>
      writeFileSync(join(root, original), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    /etna\.jpg is svg/,
  ],
  [
    'an original is no picture',
    (root) => writeFileSync(join(root, original), '<!DOCTYPE html><p>Not here'),
    /no picture that can be read/,
  ],
  [
    'an original is truncated',
    (root) => writeFileSync(join(root, original), readFileSync(join(root, original)).subarray(0, -400)),
    /etna · original: .*truncated or corrupt/,
  ],
  [
    'an original is corrupt inside',
    (root) => {
      const bytes = readFileSync(join(root, original))
      bytes.fill(0xff, bytes.length - 900, bytes.length - 700)
      writeFileSync(join(root, original), bytes)
    },
    /truncated or corrupt/,
  ],
  [
    'the camera’s date contradicts the entry',
    async (root) => writeFileSync(join(root, original), await withCamera('2017:05:01 10:00:00')),
    /etna · taken: The file was taken on 2017-05-01, the entry says 2017-03-19/,
  ],
]

describe('the gate refuses when', () => {
  test.each(faults)('%s', async (_, seed, told) => {
    const root = await makeGallery()
    await seed(root)
    const problems = (await checkAll(root)).map(sentence)
    expect(problems.join('\n')).toMatch(told)
    // Two sentences each: what is wrong, and how to mend it.
    for (const problem of problems) expect(problem).toMatch(/[.!] .+\.$/s)
  })
})

test('the gate has nothing against a good gallery', async () => {
  expect(await checkAll(await makeGallery(['etna', 'vesuvius']))).toEqual([])
})

test('the gate has nothing against this gallery', async () => {
  expect((await checkAll(process.cwd())).map(sentence)).toEqual([])
})

test('an accent typed as a letter of its own is composed as it is read, escaped or not', async () => {
  const root = await makeGallery()
  const text = 'A\u0300 l’est, l’Etna domine la ville'
  caption(root, fr, text)
  const path = join(root, facts)
  writeFileSync(path, readFileSync(path, 'utf8').replace('Thomas', 'The\\u0301o'))
  expect(await checkAll(root)).toEqual([])
  const gallery = openGallery(root)
  expect(gallery.captions.fr.etna?.caption).toBe(text.normalize('NFC'))
  expect(gallery.entries.get('etna')?.photograph.creator).toBe('Th\u00e9o Pesquet')
})

test('the gate lists all problems at once', async () => {
  const root = await makeGallery()
  caption(root, fr, "L'Etna")
  write(root, en, {})
  write(root, facts, { ...entry, themes: ['volcanos'], countries: ['QX'] })
  writeFileSync(join(root, original), readFileSync(join(root, original)).subarray(0, -400))
  const told = (await checkAll(root)).map(({ field }) => field)
  expect(told).toEqual(expect.arrayContaining(['themes.0', 'countries.0', 'captions', 'caption', 'original']))
})

test('a date within a day of the entry’s is no contradiction: clocks run in other zones', async () => {
  const root = await makeGallery()
  writeFileSync(join(root, original), await withCamera('2017:03:20 00:30:00'))
  expect(await checkAll(root)).toEqual([])
})

test('a reconstruction with camera data is refused', async () => {
  const root = await makeGallery()
  const real = JSON.parse(readFileSync('lib/catalogue/entries/20170319-etna.json', 'utf8'))
  write(root, facts, { ...real, countries: ['IT'] })
  writeFileSync(join(root, original), await withCamera('2017:03:19 10:00:00'))
  expect((await checkAll(root)).map(sentence).join()).toMatch(/carries camera data: D5/)
})

function withCamera(date: string) {
  return picture(80, 60)
    .withExif({ IFD0: { Make: 'NIKON', Model: 'D5' }, IFD2: { DateTimeOriginal: date } })
    .jpeg()
    .toBuffer()
}
