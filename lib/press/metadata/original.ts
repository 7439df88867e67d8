import { gainMapAllowed, xmpAllowed } from './allowed'
import { gainMapNote, makerNote } from './apple'
import { readExif, tags, type ExifFacts } from './exif'
import { extendedIn } from './extended'
import { frameOf, scansOf, splitJpeg, type Frame, type Segment } from './jpeg'
import { coloursIn, contentsOf, isOf, kinds } from './kinds'
import { resolutionIn } from './photoshop'
import { resolutionOf, withResolution, type OtherStatements, type Resolution } from './resolution'
import { gainMapsOf, type GainMap } from './second'
import { bytes, long, short, type Value } from './tiff'
import { allowedIn, type Properties } from './xmp/foreign'

/** What an original that is no JPEG says of itself; the JPEG made of it is upright, and says nothing. */
export interface Source {
  /** Its EXIF; of a TIFF its own bytes, which are of the same structure. */
  exif?: Buffer
  xmp?: Buffer
  /** In pixels an inch. */
  density?: number
}

/** What is carried over from an original, read once for all of its files. */
export interface Original {
  facts: ExifFacts
  properties: Properties
  resolution: Resolution
  /** Profile, colour transform and tables: what must stand before the scan for its colours to be right. */
  colours: Segment[]
  /** That there is a gain map, as ISO 21496-1 says it. */
  standard: Segment[]
  hasJfif: boolean
  gainMaps: GainMap[]
  /** The bytes of the picture from its first SOS to its EOI. */
  scans: Buffer[]
}

/**
 * Reads what of an original may leave. `source` is the file that the JPEG was made from, which is asked then.
 * @throws Error if the bytes are no JPEG with a scan.
 */
export function readOriginal(jpeg: Buffer, source?: Source): Original {
  const { segments, rest } = splitJpeg(jpeg)
  const { pieces, after } = scansOf(rest)
  const gainMaps = source ? [] : gainMapsOf(jpeg, segments, after)
  const hasGainMap = gainMaps.length > 0
  const colours = coloursIn(segments)
  const frame = frameOf(segments)
  const bodies = exifBodies(segments, source)
  const facts = factsOf(bodies, { isUpright: source !== undefined, hasGainMap })
  const resolution = resolutionOf(facts, statementsIn(segments, source))
  return {
    facts: complete(withResolution(facts, resolution), frame, colours),
    properties: propertiesOf({ segments, source, facts, hasGainMap }),
    resolution,
    colours,
    standard: hasGainMap ? segments.filter((segment) => isOf(kinds.gainMap, segment)) : [],
    hasJfif: segments.some(isWholeJfif) || isPlainlyJfif(frame, colours),
    gainMaps,
    scans: pieces,
  }
}

/**
 * What EXIF says; what a picture that is upright already says of its orientation is no longer true. Of a
 * maker's note only what its gain map needs stays.
 */
function factsOf(bodies: Buffer[], { isUpright, hasGainMap }: { isUpright: boolean; hasGainMap: boolean }) {
  const facts = readExif(bodies)
  if (isUpright) facts.image.delete(tags.orientation)
  const note = hasGainMap && gainMapNote(bodies)
  if (note) facts.exif.set(makerNote, note)
  return facts
}

/** Where else than in EXIF the original may state its resolution. */
function statementsIn(segments: Segment[], source: Source | undefined): OtherStatements {
  if (source) return { density: source.density }
  return {
    jfif: segments.find(isWholeJfif)?.data,
    photoshop: resolutionIn(Buffer.concat(contentsOf(kinds.photoshop, segments))),
  }
}

interface Told {
  segments: Segment[]
  source: Source | undefined
  facts: ExifFacts
  hasGainMap: boolean
}

/** What XMP says: of the exposure, and of the gain map where one is kept. */
function propertiesOf({ segments, source, facts, hasGainMap }: Told): Properties {
  const packets = packetsOf(segments, source)
  const properties = allowedIn(packets, xmpAllowed)
  // EXIF is what viewers turn a picture by, and tell its time by: another word for it could only be wrong.
  if (source || facts.image.has(tags.orientation)) properties.delete('tiff:Orientation')
  if (facts.exif.has(tags.taken)) properties.delete('exif:DateTimeOriginal')
  if (facts.exif.has(tags.digitized)) properties.delete('exif:DateTimeDigitized')
  const ofGainMap = hasGainMap ? allowedIn(packets, gainMapAllowed) : []
  return new Map([...properties, ...ofGainMap])
}

/** The EXIF bodies of an original, each put together from the segments that it was cut into. */
function exifBodies(segments: Segment[], source: Source | undefined) {
  const parts = source ? [source.exif ?? []].flat() : contentsOf(kinds.exif, segments)
  const bodies: Buffer[] = []
  for (const part of parts) {
    const start = headerIn(part)
    if (start >= 0) bodies.push(part.subarray(start))
    else if (bodies.length) bodies.push(Buffer.concat([bodies.pop()!, part.subarray(1)]))
  }
  return bodies
}

/** Where a TIFF header stands among the first bytes: formats put different things before it. */
function headerIn(part: Buffer) {
  const start = part.toString('latin1', 0, 16)
  return start.search(/II\*\0|MM\0\*/)
}

function packetsOf(segments: Segment[], source: Source | undefined) {
  if (source) return source.xmp ? [String(source.xmp)] : []
  const packets = contentsOf(kinds.xmp, segments)
  const extended = extendedIn(segments, packets[0])
  return [...packets, ...(extended ? [extended] : [])].map(String)
}

/** The facts with those that Exif asks of every file (Exif 3.0, 4.6.8), from the picture where it knows. */
function complete(facts: ExifFacts, frame: Frame | undefined, colours: Segment[]): ExifFacts {
  const count = frame?.components.length ?? 3
  const isColour = count === 3
  const hasProfile = colours.some((segment) => isOf(kinds.icc, segment))
  const required: [number, Value][] = [
    [tags.components, isColour ? bytes(1, 2, 3, 0) : bytes(count === 1 ? 1 : 0, 0, 0, 0)],
    [tags.flashpixVersion, bytes(...Buffer.from('0100'))],
    // 1 is sRGB, as which every reader takes three components of no profile.
    [tags.colorSpace, short(isColour && !hasProfile ? 1 : 0xffff)],
  ]
  const size: [number, Value][] = frame
    ? [
        [tags.width, long(frame.width)],
        [tags.height, long(frame.height)],
      ]
    : []
  return {
    ...facts,
    image: new Map([[tags.chromaPositioning, short(1)], ...facts.image]),
    // Whatever version the camera knew: newer ones allow all that the older did.
    exif: new Map([...required, ...facts.exif, ...size, [tags.exifVersion, bytes(...Buffer.from('0232'))]]),
  }
}

function isWholeJfif(segment: Segment) {
  return isOf(kinds.jfif, segment) && segment.data.length >= 12
}

/** Whether decoders take the colours for JFIF's anyhow (ITU-T T.871, 6.1): only then may it be said. */
function isPlainlyJfif(frame: Frame | undefined, colours: Segment[]) {
  if (!frame || colours.some((segment) => isOf(kinds.adobe, segment))) return false
  const { components } = frame
  return components.length === 1 || components.join() === '1,2,3'
}
