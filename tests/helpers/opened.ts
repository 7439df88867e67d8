import type { Gallery } from '../../lib/catalogue/gallery'
import type { Entry } from '../../lib/catalogue/schema'
import { inEach } from '../../lib/i18n/languages'
import { readWords } from '../../lib/i18n/words'
import { entry, words } from './gallery'

/** A good gallery of one image, "etna", as if it had been opened: what a test says of it stands instead. */
export function galleryOf(changes: Partial<Gallery> = {}): Gallery {
  return {
    root: '/nowhere',
    ids: ['etna'],
    entries: new Map([['etna', entry]]),
    withdrawn: new Map(),
    faults: [],
    captions: inEach((language) => ({ etna: words[language] })),
    places: inEach(() => ({ etna: 'Etna' })),
    points: inEach(() => ({})),
    words: readWords('messages'),
    originals: [{ id: 'etna', file: 'etna.jpg' }],
    ledger: [],
    hangings: {},
    reservations: {},
    verdicts: {},
    ...changes,
  }
}

/** The entries of a gallery, each with what is said of it. */
export function entriesOf(changes: Record<string, Partial<Entry>>) {
  return new Map(Object.entries(changes).map(([id, facts]) => [id, { ...entry, ...facts }]))
}
