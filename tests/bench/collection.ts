import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import sharp from 'sharp'
import { languageList } from '../../lib/i18n/languages'
import { paths } from '../../lib/catalogue/files'
import { themes, type Entry } from '../../lib/catalogue/schema'
import { fractions } from '../helpers/random'

const code = [
  'app',
  'components',
  'lib',
  'messages',
  'public/icons',
  'next.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'node_modules/@fontsource-variable/source-serif-4',
]
// What of these is authored or generated for this gallery, and not the code of any.
const own = [
  'lib/catalogue/entries',
  'lib/catalogue/originals',
  'lib/catalogue/manifest.json',
  'lib/catalogue/ledger.txt',
  'lib/catalogue/hangings.json',
]
const countries = [
  'AR',
  'AU',
  'BR',
  'CA',
  'CL',
  'EG',
  'ES',
  'FR',
  'GR',
  'IN',
  'IT',
  'JP',
  'KZ',
  'MA',
  'NA',
  'NO',
  'PE',
  'RU',
  'TR',
  'US',
]
const firstDay = Date.UTC(2016, 10, 17)
const days = 198

/**
 * Makes a gallery of so many invented images under `root`: this gallery's code, entries with every fact,
 * captions in both languages of the usual length that the gate passes, and originals of 96×64 px. The same
 * count makes the same gallery.
 */
export async function makeCollection(root: string, count: number) {
  for (const path of code)
    cpSync(path, join(root, path), { recursive: true, filter: (from) => !own.includes(relative('.', from)) })
  for (const folder of [paths(root).entries, paths(root).originals]) mkdirSync(folder, { recursive: true })
  const random = fractions(1)
  const images = Array.from({ length: count }, (_, index) => invent(index, random))
  for (const { id, entry, pixels } of images) {
    writeFileSync(join(paths(root).entries, `${id}.json`), JSON.stringify(entry))
    writeFileSync(
      join(paths(root).originals, `${id}.jpg`),
      await sharp(pixels, { raw: { width: 96, height: 64, channels: 3 } })
        .jpeg()
        .toBuffer(),
    )
  }
  for (const language of languageList) {
    const write = (name: string, value: (image: (typeof images)[number]) => unknown) =>
      writeFileSync(
        join(paths(root).messages, language, name),
        JSON.stringify(Object.fromEntries(images.map((image) => [image.id, value(image)]))),
      )
    write('captions.json', ({ words }) => words[language])
    write('places.json', ({ place }) => place)
    writeFileSync(join(paths(root).messages, language, 'points.json'), '{}\n')
  }
}

type Random = ReturnType<typeof fractions>

function invent(index: number, random: Random) {
  const name = () =>
    capital(
      Array.from(
        { length: 2 + Math.floor(random() * 3) },
        () => pick('bcdfglmnprstv', random) + pick('aeiou', random),
      ).join(''),
    )
  const [place, river, town, range] = [name(), name(), name(), name()]
  const words = {
    fr: {
      title: `Le golfe de ${place}`,
      alt: `Une côte claire entre une mer bleue et des montagnes brunes, sous quelques nuages, près de ${town}.`,
      caption: `Le fleuve ${river} descend des monts ${range} et se jette dans la mer par un delta que les alluvions avancent chaque année. La ville de ${town} est sur la rive sud, là où les routes du désert et celles de la côte se rencontrent. Au nord, les dunes de ${name()} s’arrêtent devant les champs de ${name()}.`,
    },
    en: {
      title: `The Gulf of ${place}`,
      alt: `A pale coast between a blue sea and brown mountains, under a few clouds, near ${town}.`,
      caption: `The river ${river} comes down from the ${range} mountains and enters the sea through a delta which its silt pushes forward every year. The town of ${town} stands on the southern bank, where the roads of the desert meet those of the coast. To the north, the dunes of ${name()} stop before the fields of ${name()}.`,
    },
  }
  return {
    id: `iss050-e-${100_000 + index}`,
    place,
    words,
    entry: entryOf(random),
    pixels: Uint8Array.from({ length: 96 * 64 * 3 }, () => random() * 256),
  }
}

function entryOf(random: Random): Entry {
  const first = Math.floor(random() * themes.length)
  return {
    taken: {
      date: new Date(firstDay + Math.floor(random() * days) * 86_400_000).toISOString().slice(0, 10),
      basis: 'stated',
    },
    kind: 'photograph',
    expedition: 50,
    themes: [themes[first], themes[(first + 1 + Math.floor(random() * 4)) % themes.length]],
    night: random() < 0.2,
    countries: [countries[Math.floor(random() * countries.length)]],
    coordinates: {
      lat: round(random() * 103 - 51.6),
      lon: round(random() * 360 - 180),
      basis: 'place-named',
    },
    footprint: null,
    station: null,
    photograph: {
      creator: null,
      credit: null,
      rights: 'not-established',
      camera: null,
      focalLengthMm: null,
      archive: null,
      source: null,
      verification: null,
    },
    reconstruction: null,
    aliases: [],
  }
}

function pick(letters: string, random: Random) {
  return letters[Math.floor(random() * letters.length)]
}

function capital(word: string) {
  return word[0].toUpperCase() + word.slice(1)
}

function round(degrees: number) {
  return Math.round(degrees * 1000) / 1000
}
