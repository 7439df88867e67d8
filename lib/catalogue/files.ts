import { join } from 'node:path'

/** What is published of every image, and the folder of `public/` that each kind of file has. */
export const surfaceFolders = ['variants', 'pictures', 'press', 'cards', 'iiif', 'search'] as const
/** The folder of a surface. */
export type SurfaceFolder = (typeof surfaceFolders)[number]

/** Where the authored and the generated files of a gallery lie, under its root folder. */
export function paths(root: string) {
  // A path that the bundler can follow is traced, with all that lies there, into every page: half its memory
  // at 1,500 images.
  const under = (path: string) => join(/* turbopackIgnore: true */ root, path)
  return {
    entries: under('lib/catalogue/entries'),
    originals: under('lib/catalogue/originals'),
    ledger: under('lib/catalogue/ledger.txt'),
    hangings: under('lib/catalogue/hangings.json'),
    credentials: under('lib/catalogue/credentials.json'),
    rights: under('lib/catalogue/rights.json'),
    manifest: under('lib/catalogue/manifest.json'),
    messages: under('messages'),
    variants: under('public/variants'),
    pictures: under('public/pictures'),
    press: under('public/press'),
    cards: under('public/cards'),
    iiif: under('public/iiif'),
    search: under('public/search'),
  } satisfies Record<SurfaceFolder, string> & Record<string, string>
}
