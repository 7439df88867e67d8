/** A IIIF viewer, or several that show alike, and how it shows an image of the gallery. */
export interface Viewer {
  /** Names, with the versions that were seen. */
  programs: string
  /** Which language its words are in: what the site that runs it says, or the first of the document. */
  language: 'site' | 'first' | 'wordless'
  /** Where the credit is. */
  credit: 'rights' | 'picture' | 'about' | 'info' | 'beside'
  /** What it opens of a collection: a list of all images, the first of them, or nothing. */
  collection: 'listed' | 'first' | 'none'
  /** How it takes a content state. */
  state: 'fragment' | 'none'
}

/** What was seen of viewers that museums and libraries use. The tests open an image in all of them. */
export const viewers: Viewer[] = [
  {
    programs: 'Mirador 3.4.3, 4.0.0',
    language: 'site',
    credit: 'rights',
    collection: 'listed',
    state: 'none',
  },
  {
    programs: 'Universal Viewer 4.4.0',
    language: 'site',
    credit: 'picture',
    collection: 'listed',
    state: 'fragment',
  },
  { programs: 'Clover 3.3.8', language: 'first', credit: 'about', collection: 'first', state: 'none' },
  { programs: 'TIFY 0.35.0', language: 'site', credit: 'info', collection: 'listed', state: 'none' },
  {
    programs: 'OpenSeadragon 6.1.1, OpenLayers 10.11.0, Leaflet-IIIF 3.0.0',
    language: 'wordless',
    credit: 'beside',
    collection: 'none',
    state: 'none',
  },
]
