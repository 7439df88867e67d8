import { markup } from '../../site/markup'
import { gainMapAllowed } from './allowed'
import { headOf, scansOf, sizeOf, splitJpeg, type Segment } from './jpeg'
import { coloursIn, contentsOf, isOf, kinds, segmentOf } from './kinds'
import { picturesIn } from './mpf'
import { allowedIn, descriptionsOf, type Properties } from './xmp/foreign'
import { rdf } from './xmp/namespaces'

/** A gain map: the second picture by which a screen shows the first one brighter. */
export interface GainMap {
  /** What the file's index says that it is (CIPA DC-007, 5.2.3.3). */
  attributes: number
  /** Its bytes, one piece after the other: a clean head, and its scans as they were. */
  pieces: Buffer[]
  /** How many bytes its pieces are. */
  size: number
}

/**
 * The gain maps of a JPEG, of all the pictures that may lie behind its own: previews, depth maps, films and
 * whatever else stands there is not read on. `after` is what follows the first picture.
 */
export function gainMapsOf(jpeg: Buffer, segments: Segment[], after: Buffer): GainMap[] {
  if (!after.length) return []
  const end = jpeg.length - after.length
  const starts = new Map([[end, 0]])
  for (const body of contentsOf(kinds.mpf, segments)) {
    const header = body.byteOffset - jpeg.byteOffset
    for (const { offset, attributes } of picturesIn(body)) {
      if (offset && header + offset >= end) starts.set(header + offset, attributes)
    }
  }
  return [...starts].flatMap(([start, attributes]) => {
    const pieces = cleanGainMap(jpeg.subarray(start))
    return pieces ? [{ attributes, pieces, size: sizeOf(pieces) }] : []
  })
}

/** A gain map with what it needs to be applied; nothing if the bytes are no gain map. */
function cleanGainMap(bytes: Buffer) {
  const picture = splitOrNothing(bytes)
  if (!picture) return undefined
  const { segments, rest } = picture
  const packets = contentsOf(kinds.xmp, segments).map(String)
  const properties = allowedIn(packets, gainMapAllowed)
  const standard = segments.filter((segment) => isOf(kinds.gainMap, segment))
  if (!standard.length && !tellsGainMap(properties)) return undefined
  const descriptions = descriptionsOf(properties)
  const said = descriptions.length ? [segmentOf(kinds.xmp, Buffer.from(packetOf(descriptions)))] : []
  return [headOf([...said, ...standard, ...coloursIn(segments)]), ...scansOf(rest).pieces]
}

function splitOrNothing(bytes: Buffer) {
  try {
    return splitJpeg(bytes)
  } catch {
    return undefined
  }
}

function tellsGainMap(properties: Properties) {
  const kind = properties.get('apdi:AuxiliaryImageType')
  const isApple = typeof kind === 'string' && kind.endsWith('hdrgainmap')
  return isApple || properties.has('hdrgm:Version') || properties.has('HDRGainMap:HDRGainMapVersion')
}

function packetOf(descriptions: string[]) {
  const open = String(markup`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${rdf}">`)
  return [open, ...descriptions, '</rdf:RDF></x:xmpmeta>'].join('\n')
}

const container = 'http://ns.google.com/photos/1.0/container/'

/** Where a file's gain maps lie, as readers of Ultra HDR look for it: behind the picture, each so long. */
export function directoryOf(gainMaps: GainMap[]) {
  const item = (semantic: string, length?: number) =>
    markup`<rdf:li rdf:parseType="Resource"><Container:Item Item:Semantic="${semantic}" Item:Mime="image/jpeg"${
      length ? markup` Item:Length="${length}"` : undefined
    }/></rdf:li>`
  return markup`   <Container:Directory xmlns:Container="${container}" xmlns:Item="${container}item/"><rdf:Seq>${[
    item('Primary'),
    gainMaps.map(({ size }) => item('GainMap', size)),
  ]}</rdf:Seq></Container:Directory>`
}
