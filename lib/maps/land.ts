import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

// Not imported: the type checker would read a type out of every coordinate, a tenth of its time.
const require = createRequire(import.meta.url)

/**
 * The land of the Earth (Natural Earth, public domain). `coarse` is drawn for a whole globe; `fine`,
 * at 1:50,000,000, for a region: the Galápagos and Qeshm are not in the coarse one.
 */
export const land = {
  coarse: read(require('world-atlas/land-110m.json')),
  fine: read(require('world-atlas/land-50m.json')),
} as const

function read(topology: Topology<{ land: GeometryCollection }>) {
  const [{ geometry }] = feature(topology, topology.objects.land).features
  if (geometry.type === 'MultiPolygon' || geometry.type === 'Polygon') return geometry
  throw new Error(
    `The land of world-atlas is a ${geometry.type}. Install the version that package.json names.`,
  )
}
