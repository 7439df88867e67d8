import { chromium, type Browser, type Page } from '@playwright/test'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siteUrl } from '@/lib/site/addresses'
import { buildImages } from '@/lib/pipeline/images'
import { fetchWhole } from '../helpers/fetched'
import { makeGallery, picture, quick } from '../helpers/gallery'
import { findChromium } from '../helpers/tools'
import { packages } from './packages'

/** What of an `info.json` the clients are given. */
interface Info {
  id: string
  width: number
  height: number
  tiles: { width: number; scaleFactors: number[] }[]
}

/** As much of OpenLayers as is asked, which npm fetches without its types. */
interface OpenLayers {
  format: { IIIFInfo: new (info: object) => { getTileSourceOptions: () => object } }
  source: {
    IIIF: new (options: object) => {
      getTileGrid: () => {
        getMinZoom: () => number
        getMaxZoom: () => number
        getFullTileRange: (z: number) => Record<'minX' | 'maxX' | 'minY' | 'maxY', number>
      }
      getTileUrlFunction: () => (tile: number[], ratio: number, projection: unknown) => string | undefined
      getProjection: () => unknown
    }
  }
}

/** As much of a layer of leaflet-iiif as is asked. */
interface LeafletIiif {
  _infoPromise: Promise<void>
  _imageSizes: { x: number; y: number; divideBy: (by: number) => LeafletIiif['_imageSizes'][number] }[]
  _getZoomForUrl: () => number
  maxNativeZoom: number
  options: { tileSize: number }
  getTileUrl: (tile: { x: number; y: number }) => string
}

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  page = await browser.newPage()
  const [ol, leaflet, iiif] = [packages.openlayers, packages.leaflet, packages.leafletIiif].map(fetchWhole)
  for (const path of [
    'node_modules/openseadragon/build/openseadragon/openseadragon.min.js',
    join(ol, 'dist/ol.js'),
    join(leaflet, 'dist/leaflet.js'),
    join(iiif, 'leaflet-iiif.js'),
  ])
    await page.addScriptTag({ path })
})
afterAll(() => browser.close())

const clients = {
  OpenSeadragon: byOpenSeadragon,
  OpenLayers: byOpenLayers,
  Leaflet: byLeaflet,
  'the algorithm': byLetter,
}

test.each([
  // In px; at tiles of 1024: smaller than one, one exactly, one and a px, long, high, and several levels deep.
  [200, 150],
  [1024, 1024],
  [1025, 1023],
  [3600, 700],
  [700, 2400],
  [2049, 1366],
  [1999, 1501],
])('every tile that four clients ask for of a picture of %i×%i is there', async (width, height) => {
  const root = await makeGallery()
  writeFileSync(
    join(root, 'lib/catalogue/originals/etna.jpg'),
    await picture(width, height).jpeg().toBuffer(),
  )
  await buildImages(root, quick)
  const info: Info = JSON.parse(readFileSync(join(root, 'public/iiif/etna/info.json'), 'utf8'))
  for (const [name, client] of Object.entries(clients)) {
    const asked = await page.evaluate(client, info)
    expect(asked.length, name).toBeGreaterThan(0)
    const missing = asked.filter((address) => !existsSync(join(root, 'public', address.replace(siteUrl, ''))))
    expect([name, missing]).toEqual([name, []])
  }
})

// Each is run in the page, and gives every address that the client would ask for at any of its levels.

function byOpenSeadragon(info: Info): string[] {
  const { OpenSeadragon } = window as never as { OpenSeadragon: typeof import('openseadragon') }
  const { IIIFTileSource } = OpenSeadragon
  // As the viewer does: this tells which version of the Image API it is.
  const options = IIIFTileSource.prototype.configure(structuredClone(info), info.id, '')
  const source = new IIIFTileSource(options as never)
  const asked = new Set<string>()
  for (let level = 0; level <= source.maxLevel; level++) {
    const { x: columns, y: rows } = source.getNumTiles(level)
    for (let x = 0; x < columns; x++)
      for (let y = 0; y < rows; y++) asked.add(String(source.getTileUrl(level, x, y)))
  }
  return [...asked]
}

function byOpenLayers(info: Info): string[] {
  const { ol } = window as never as { ol: OpenLayers }
  const options = new ol.format.IIIFInfo(structuredClone(info)).getTileSourceOptions()
  const source = new ol.source.IIIF({ ...options, zDirection: -1 })
  const [grid, address] = [source.getTileGrid(), source.getTileUrlFunction()]
  const asked = new Set<string>()
  for (let z = grid.getMinZoom(); z <= grid.getMaxZoom(); z++) {
    const { minX, maxX, minY, maxY } = grid.getFullTileRange(z)
    for (let x = minX; x <= maxX; x++)
      for (let y = minY; y <= maxY; y++) {
        const url = address([z, x, y], 1, source.getProjection())
        if (url) asked.add(url)
      }
  }
  return [...asked]
}

async function byLeaflet(info: Info): Promise<string[]> {
  const { L } = window as never as {
    L: { tileLayer: { iiif: (url: string, options: object) => LeafletIiif } }
  }
  window.fetch = async () => new Response(JSON.stringify(info))
  const layer = L.tileLayer.iiif(`${info.id}/info.json`, { tileSize: info.tiles[0].width })
  await layer._infoPromise
  // On a telephone it goes on to halve what is still too large for the window.
  let [least, smallest] = [0, layer._imageSizes[0]]
  while (least > -5 && (smallest.x > 360 || smallest.y > 640))
    [least, smallest] = [least - 1, smallest.divideBy(2)]
  const asked = new Set<string>()
  for (let zoom = least; zoom <= layer.maxNativeZoom; zoom++) {
    layer._getZoomForUrl = () => zoom
    const side = layer.options.tileSize * 2 ** (layer.maxNativeZoom - zoom)
    for (let x = 0; x * side < info.width; x++)
      for (let y = 0; y * side < info.height; y++) asked.add(layer.getTileUrl({ x, y }))
  }
  return [...asked]
}

/** The algorithm of the Image API's implementation notes, as Allmaps and Atlas follow it to the letter. */
function byLetter({ id, width, height, tiles: [{ width: side, scaleFactors }] }: Info): string[] {
  const asked = new Set<string>()
  for (const factor of scaleFactors)
    for (let x = 0; x < width; x += side * factor)
      for (let y = 0; y < height; y += side * factor) {
        const [w, h] = [Math.min(side * factor, width - x), Math.min(side * factor, height - y)]
        const isWhole = factor === 1 && w === width && h === height
        const region = isWhole
          ? 'full/max'
          : `${x},${y},${w},${h}/${Math.ceil(w / factor)},${Math.ceil(h / factor)}`
        asked.add(`${id}/${region}/0/default.jpg`)
      }
  return [...asked]
}
