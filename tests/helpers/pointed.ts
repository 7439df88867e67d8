import type { Image } from '../../lib/catalogue/image'
import type { Entry } from '../../lib/catalogue/schema'
import { computedEtna } from './image'

/** A camera straight above Etna, looking down; north is up. */
export const view: NonNullable<Entry['reconstruction']> = {
  utc: '2017-03-19T10:00Z',
  camera: { lat: 37.75, lon: 15, altKm: 408 },
  target: { lat: 37.75, lon: 15 },
  headingDeg: 0,
  tiltFromNadirDeg: 0,
  horizontalFieldOfViewDeg: 60,
  night: false,
  aurora: false,
  snowlineKm: null,
  cloudOffsetDeg: { lat: 0, lon: 0 },
}

/** A computed view that points at three things: Etna in the middle, Augusta below it, and a glint on the left. */
export const pointed: Image = {
  ...computedEtna,
  reconstruction: view,
  original: { ...computedEtna.original, width: 3600, height: 2400 },
  points: [
    { key: 'etna', position: { lat: 37.75, lon: 15 } },
    { key: 'augusta', position: { lat: 37.23, lon: 15.22 } },
    { key: 'glint', at: { x: 0.1, y: 0.2 } },
  ],
  pointWords: {
    etna: { fr: { name: 'L’Etna' }, en: { name: 'Mount Etna' } },
    augusta: {
      fr: { name: 'Augusta', note: 'Sous les nuages.' },
      en: { name: 'Augusta', note: 'Under cloud.' },
    },
    glint: { fr: { name: 'Reflet' }, en: { name: 'Glint & shine' } },
  },
}
