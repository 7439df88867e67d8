import { inEach } from '@/lib/i18n/languages'
import type { DatedProposal } from '@/lib/intake/entry'
import { inEachText } from '@/lib/intake/sources/facts'

/** What a file proposes that says its day and nothing else. */
export const proposal: DatedProposal = {
  path: '/card/etna.jpg',
  picture: { ending: '.jpg', width: 80, height: 60, sha256: '0'.repeat(64) },
  kind: 'photograph',
  id: 'etna',
  date: '2017-03-19',
  creator: null,
  credit: null,
  rights: 'not-established',
  position: null,
  cameraPosition: null,
  countries: [],
  themes: ['volcanoes'],
  ...inEachText(() => inEach(() => null)),
  unsorted: {},
  camera: 'NIKON D5',
  focalLengthMm: 800,
  notes: [],
}
