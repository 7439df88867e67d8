import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { themes, type Entry } from '../../lib/catalogue/schema'
import { change } from './gallery'
import { run } from './command'

type Random = () => number

/** What an editor does to a gallery. */
type Edit = (root: string, random: Random) => unknown

const languages = ['fr', 'en'] as const
const added = { fr: ' Encore un mot.', en: ' One more word.' }
const entryOf = (id: string) => `lib/catalogue/entries/${id}.json`

/** The ids of a gallery's images. */
function idsOf(root: string) {
  return readdirSync(join(root, 'lib/catalogue/originals')).map((file) => file.replace(/\.jpg$/, ''))
}

function pick<T>(list: readonly T[], random: Random) {
  return list[Math.floor(random() * list.length)]
}

function changeWords(field: 'title' | 'alt' | 'caption'): Edit {
  return (root, random) => {
    const id = pick(idsOf(root), random)
    for (const language of languages)
      change(root, `messages/${language}/captions.json`, (all: Record<string, Record<string, string>>) => {
        const text = all[id][field]
        all[id][field] = text.endsWith(added[language])
          ? text.slice(0, -added[language].length)
          : text + added[language]
      })
  }
}

function changeFacts(edit: (entry: Entry, random: Random) => void): Edit {
  return (root, random) =>
    change(root, entryOf(pick(idsOf(root), random)), (entry: Entry) => edit(entry, random))
}

/** Edits of every kind that a gallery of invented images lets pass, by what they change. */
export const edits: Record<string, Edit> = {
  caption: changeWords('caption'),
  title: changeWords('title'),
  alt: changeWords('alt'),
  night: changeFacts((entry) => (entry.night = !entry.night)),
  country: changeFacts((entry, random) => (entry.countries = [pick(['FR', 'IT', 'CL', 'JP'], random)])),
  position: changeFacts(
    (entry, random) =>
      (entry.coordinates = { lat: Math.round(random() * 50), lon: 15, basis: 'place-named' }),
  ),
  station: changeFacts((entry) => (entry.station = entry.station ? null : { lat: 10, lon: 20 })),
  date: changeFacts((entry, random) => {
    entry.taken.date = `2017-0${1 + Math.floor(random() * 5)}-1${Math.floor(random() * 10)}`
  }),
  themes: changeFacts((entry, random) => {
    entry.themes = [...new Set([pick(themes, random), pick(themes, random)])]
  }),
  embargo: changeFacts((entry) => {
    if (entry.publish) delete entry.publish
    else entry.publish = '2099-01-01T00:00:00Z'
  }),
  place: (root, random) => {
    const id = pick(idsOf(root), random)
    for (const language of languages)
      change(root, `messages/${language}/places.json`, (all: Record<string, string>) => {
        all[id] = all[id] === 'Neuville' ? 'Villeneuve' : 'Neuville'
      })
  },
  original: async (root, random) => {
    const path = join(root, 'lib/catalogue/originals', `${pick(idsOf(root), random)}.jpg`)
    writeFileSync(path, await sharp(readFileSync(path)).linear(0.98).jpeg({ quality: 92 }).toBuffer())
  },
  removal: async (root, random) => {
    const ids = idsOf(root)
    if (ids.length < 6) return
    const [id, to] = [ids[0], pick(ids.slice(1), random)]
    await passes(root, 'lib/commands/remove.ts', id, '--to', to)
  },
  rename: (root, random) => {
    const id = pick(idsOf(root), random)
    return passes(root, 'lib/commands/rename.ts', id, `${id.slice(0, 15)}-${Math.floor(random() * 1e6)}`)
  },
  word: (root) => {
    for (const language of languages)
      change(root, `messages/${language}/interface.json`, (words: { Site: { skip: string } }) => {
        const { skip } = words.Site
        words.Site.skip = skip.endsWith('.') ? skip.slice(0, -1) : `${skip}.`
      })
  },
  code: (root, random) => {
    const path = join(root, 'components/frame/Footer.tsx')
    const text = readFileSync(path, 'utf8').replace(
      /<footer[^>]*>/,
      `<footer data-edit="${Math.floor(random() * 1e6)}">`,
    )
    writeFileSync(path, text)
  },
}

async function passes(root: string, script: string, ...args: string[]) {
  // The gallery's own code, which an edit may have changed.
  const { status, told } = await run(join(root, script), root, ...args)
  if (status !== 0) throw new Error(told)
}

/** Takes all pages away that a gallery has finished or kept, so that the next build draws every one. */
export function forgetPages(root: string) {
  for (const path of ['.next/finished', '.next/proxima-pages.json', '.next/proxima-stamp', '.cache/pages'])
    rmSync(join(root, path), { recursive: true, force: true })
}
