import { cpSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { paths } from '../../lib/catalogue/files'
import { openGallery } from '../../lib/catalogue/gallery'
import { walk } from '../../lib/disk/walk'
import { finished } from '../../lib/hosting/build/tree'
import { languageList } from '../../lib/i18n/languages'
import { publicAddresses } from '../../lib/site/public'

// Pictures are no more than this: what is measured is how many there are.
const pictureBytes = 1000
const picture = /\.(?:jpg|avif|webp|png)$/

/**
 * Makes a built site of so many images under `root`, by giving each image of this checkout's build several
 * names: every file that the build made of it, its pages and its record. So a collection of ten thousand is
 * there in minutes, with as many files as one that was drawn.
 */
export function inventSite(root: string, count: number) {
  const gallery = openGallery('.')
  const names = Array.from({ length: count }, (_, index) => {
    const id = gallery.ids[index % gallery.ids.length]
    return { id, name: index < gallery.ids.length ? id : `${id}-n${Math.floor(index / gallery.ids.length)}` }
  })
  cpSync('lib/hosting/scripts/entries.json', join(root, 'lib/hosting/scripts/entries.json'))
  for (const language of languageList)
    cpSync(`messages/${language}/interface.json`, join(root, `messages/${language}/interface.json`))
  writeRecords(root, names)
  for (const folder of ['public', '.next/static', finished]) {
    const files = filesById(folder, gallery.ids)
    const put = (file: string, as: string) => place(root, join(folder, file), join(folder, as))
    for (const file of files.get('') ?? []) put(file, file)
    for (const { id, name } of names)
      for (const file of files.get(id) ?? []) put(file, file.replaceAll(id, name))
  }
}

interface Name {
  id: string
  name: string
}

/** Everything that people and the build wrote of each image, under each of its names. */
function writeRecords(root: string, names: Name[]) {
  const [here, there] = [paths('.'), paths(root)]
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  const named = (path: string) => {
    const all = read(path)
    const known = names.filter(({ id }) => all[id] !== undefined)
    return Object.fromEntries(
      known.map(({ id, name }) => [
        name,
        JSON.parse(JSON.stringify(all[id]).replaceAll(id, name)) as unknown,
      ]),
    )
  }
  for (const folder of [there.entries, there.originals]) mkdirSync(folder, { recursive: true })
  for (const { id, name } of names) {
    writeFileSync(
      join(there.entries, `${name}.json`),
      JSON.stringify({ ...read(join(here.entries, `${id}.json`)), aliases: [] }),
    )
    writeFileSync(join(there.originals, `${name}.jpg`), '')
  }
  for (const language of languageList)
    for (const file of ['captions', 'places', 'points'])
      writeFileSync(
        join(there.messages, language, `${file}.json`),
        JSON.stringify(named(join(here.messages, language, `${file}.json`))),
      )
  for (const file of ['manifest', 'hangings'] as const)
    writeFileSync(there[file], JSON.stringify(named(here[file])))
  writeFileSync(there.ledger, names.flatMap(({ name }) => publicAddresses(name)).join('\n') + '\n')
}

/** The files of a folder by the image whose name they bear; '' for what is of none. */
function filesById(folder: string, ids: string[]) {
  const longest = [...ids].sort((a, b) => b.length - a.length)
  const files = new Map<string, string[]>()
  for (const file of walk(folder)) {
    const id = longest.find((each) => file.includes(each)) ?? ''
    files.set(id, [...(files.get(id) ?? []), file])
  }
  return files
}

const small = new Set<string>()

/** Links a file, which takes no room; a picture once as a small one. */
function place(root: string, from: string, to: string) {
  const [target, first] = [join(root, to), join(root, '.small', from)]
  mkdirSync(dirname(target), { recursive: true })
  if (!picture.test(from) || statSync(from).size <= pictureBytes) return linkSync(from, target)
  if (!small.has(first)) {
    mkdirSync(dirname(first), { recursive: true })
    writeFileSync(first, readFileSync(from).subarray(0, pictureBytes))
    small.add(first)
  }
  linkSync(first, target)
}
