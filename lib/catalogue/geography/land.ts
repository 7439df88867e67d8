import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import land110 from 'world-atlas/land-110m.json'
import land50 from 'world-atlas/land-50m.json'

/**
 * The land of the Earth (Natural Earth, public domain). `coarse` is drawn for a whole globe; `fine`,
 * at 1:50,000,000, for a region: the Galápagos and Qeshm are not in the coarse one.
 */
export const land = { coarse: read(land110), fine: read(land50) } as const

function read(atlas: unknown) {
  const topology = atlas as Topology<{ land: GeometryCollection }>
  return feature(topology, topology.objects.land).features.map(({ geometry }) => geometry as Polygon | MultiPolygon)[0]
}
