import { expect, test, type Page } from '@playwright/test'
import { pathToFileURL } from 'node:url'
import { siteUrl } from '../../lib/site/addresses'
import { infoJson } from '../../lib/pipeline/iiif/info'
import { impliedPaths } from '../../lib/pipeline/iiif/pyramid'
import { recipes } from '../../lib/pipeline/recipes'
import { openMuseum } from '../helpers/museum'
import { viewerFile } from '../helpers/viewers'

// The rules by which four clients and more make addresses of an `info.json`, on pictures of seven shapes. That
// the paths which it promises are files is for tests/pipeline/iiif/tiles.test.ts.

const shapes = {
  wide: [6000, 1500],
  tall: [1201, 5003],
  square: [2560, 2560],
  odd: [3607, 2411],
  tile: [1280, 1280],
  moreThanTile: [1281, 1281],
  huge: [12007, 9001],
} as const
type Shape = keyof typeof shapes
const names = Object.keys(shapes) as Shape[]

/** What the service of a picture says, and every path that it answers. */
function serviceOf(id: Shape) {
  const [width, height] = shapes[id]
  const { size } = recipes.tiles
  const info = infoJson({ id, full: { width, height }, tile: size, statement: null })
  const paths = impliedPaths({ width, height }, size)
  return { info, answers: new Set(paths.map((path) => `${info.id}/${path}`)) }
}

const services = Object.fromEntries(names.map((name) => [name, serviceOf(name)])) as Record<
  Shape,
  ReturnType<typeof serviceOf>
>
const infos = names.map((name) => services[name].info)

/** The addresses that a client makes of a picture: all are answered, and there are enough of them. */
function expectAnswered(client: string, made: string[][]) {
  for (const [index, name] of names.entries()) {
    const { answers } = services[name]
    const [width, height] = shapes[name]
    expect(
      made[index].filter((address) => !answers.has(address)),
      `${client}, ${name}`,
    ).toEqual([])
    const nearest = Math.ceil(width / 1280) * Math.ceil(height / 1280)
    expect(new Set(made[index]).size, `${client}, ${name}`).toBeGreaterThanOrEqual(nearest)
  }
}

async function openClients(page: Page) {
  await page.route(`${siteUrl}/**`, (route) => {
    const info = infos.find(({ id }) => route.request().url() === `${id}/info.json`)
    return info
      ? route.fulfill({ json: info, headers: { 'Access-Control-Allow-Origin': '*' } })
      : route.abort()
  })
  const museum = await openMuseum(
    ['openseadragon/build/openseadragon/openseadragon.min.js', 'openlayers/dist/ol.js']
      .concat('leaflet/dist/leaflet.js', 'leafletIiif/leaflet-iiif.js')
      .map((path) => `<script src="/${path}"></script>`)
      .join(''),
  )
  await page.goto(museum.address)
  return museum
}

test('every address that OpenSeadragon, OpenLayers and Leaflet-IIIF make of seven shapes is there', async ({
  page,
}) => {
  await using museum = await openClients(page)
  expect(museum.address).not.toContain(siteUrl)
  expectAnswered('OpenSeadragon', await page.evaluate(openSeadragon, infos))
  expectAnswered('OpenLayers', await page.evaluate(openLayers, infos))
  // A wide screen, and a telephone, for which Leaflet-IIIF goes on halving.
  for (const [width, height] of [
    [1280, 720],
    [320, 568],
  ])
    expectAnswered(`Leaflet-IIIF ${width}×${height}`, await page.evaluate(leaflet, { infos, width, height }))
})

test('every address that Allmaps makes of seven shapes is there', async () => {
  const parser = pathToFileURL(viewerFile('allmaps', 'dist/index.js')).href
  const { Image } = await import(parser)
  const made = infos.map((info) => {
    const image = Image.parse(info)
    const address = (request: object) => image.getImageUrl(request)
    const tiles = (level: { columns: number; rows: number }) =>
      grid(level.columns, level.rows).map(([x, y]) => address(image.getTileImageRequest(level, x, y)))
    const small = [64, 200, 400, 1000].flatMap((side) =>
      [image.getImageRequest({ width: side, height: side }, 'contain')].flat(2).map(address),
    )
    return [...image.tileZoomLevels.flatMap(tiles), ...small]
  })
  expectAnswered('Allmaps', made)
})

const grid = (columns: number, rows: number) =>
  Array.from({ length: columns * rows }, (_, n) => [n % columns, Math.floor(n / columns)])

type Info = ReturnType<typeof infoJson>

// What follows runs in the page, where the clients are globals.

function openSeadragon(all: Info[]) {
  const { OpenSeadragon: osd } = window as never as { OpenSeadragon: typeof import('openseadragon') }
  return all.map((info) => {
    const { configure } = osd.IIIFTileSource.prototype as never as {
      configure: (info: Info, url: string) => never
    }
    const source = new osd.IIIFTileSource(configure(info, `${info.id}/info.json`))
    const made: string[] = []
    for (let level = source.minLevel; level <= source.maxLevel; level++) {
      const { x: columns, y: rows } = source.getNumTiles(level)
      for (let x = 0; x < columns; x++)
        for (let y = 0; y < rows; y++) made.push(source.getTileUrl(level, x, y) as string)
    }
    return made
  })
}

/** As much of OpenLayers as makes addresses. */
interface OpenLayers {
  format: { IIIFInfo: new (info: Info) => { getTileSourceOptions: () => object } }
  source: { IIIF: new (options: object) => TileSource }
}

interface TileSource {
  getTileGrid: () => {
    getMinZoom: () => number
    getMaxZoom: () => number
    getExtent: () => number[]
    forEachTileCoord: (extent: number[], z: number, each: (tile: number[]) => void) => void
  }
  getTileUrlFunction: () => (tile: number[], pixelRatio: number, projection: unknown) => string | undefined
  getProjection: () => unknown
}

function openLayers(all: Info[]) {
  const { ol } = window as never as { ol: OpenLayers }
  return all.map((info) => {
    const source = new ol.source.IIIF(new ol.format.IIIFInfo(info).getTileSourceOptions())
    const [grid, address] = [source.getTileGrid(), source.getTileUrlFunction()]
    const made: string[] = []
    for (let z = grid.getMinZoom(); z <= grid.getMaxZoom(); z++)
      grid.forEachTileCoord(grid.getExtent(), z, (tile: number[]) => {
        const one = address(tile, 1, source.getProjection())
        if (one) made.push(one)
      })
    return made
  })
}

/** As much of Leaflet, with Leaflet-IIIF, as makes addresses; what begins with a line is its own affair. */
interface Leaflet {
  CRS: { Simple: unknown }
  map: (ground: HTMLElement, options: object) => unknown
  tileLayer: { iiif: (address: string) => IiifLayer }
}

interface IiifLayer {
  on: (event: string, then: (value?: unknown) => void) => void
  addTo: (map: unknown) => void
  getTileUrl: (tile: { x: number; y: number; z: number }) => string
  options: { minNativeZoom: number }
  maxNativeZoom: number
  _tileZoom: number
  _tierSizes: Record<number, [columns: number, rows: number]>
}

async function leaflet({ infos: all, width, height }: { infos: Info[]; width: number; height: number }) {
  const { L } = window as never as { L: Leaflet }
  const made: string[][] = []
  for (const info of all) {
    const ground = document.createElement('div')
    ground.style.cssText = `width:${width}px;height:${height}px`
    document.body.append(ground)
    const layer = L.tileLayer.iiif(`${info.id}/info.json`)
    const ready = new Promise((done) => layer.on('loading', done))
    layer.addTo(L.map(ground, { center: [0, 0], crs: L.CRS.Simple, zoom: 0 }))
    await ready
    const found: string[] = []
    for (let z = layer.options.minNativeZoom; z <= layer.maxNativeZoom; z++) {
      layer._tileZoom = z
      const [columns, rows] = layer._tierSizes[z] ?? [1, 1]
      for (let x = 0; x < columns; x++)
        for (let y = 0; y < rows; y++) found.push(layer.getTileUrl({ x, y, z }))
    }
    made.push(found)
    ground.remove()
  }
  return made
}
