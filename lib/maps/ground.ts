import type { Atlas } from './atlas'

/**
 * The land and the graticules of all maps of the atlas as one SVG file, two paths a map, `<id>` and
 * `<id>-grid`: shared by all languages, and kept out of pages that would each carry it twice, as HTML and as
 * what React reads.
 */
export function drawGround({ world, regions }: Atlas) {
  const paths = [{ key: 'world', map: world }, ...regions].flatMap(({ key, map }) => [
    { id: key, d: map.land },
    { id: `${key}-grid`, d: map.graticule },
  ])
  return `<svg xmlns="http://www.w3.org/2000/svg">${paths.map(({ id, d }) => `<path id="${id}" d="${d}"/>`).join('')}</svg>\n`
}
