import { namesOfScans, nameOfMarker, headOf, type Segment } from '../metadata/jpeg'
import { isOf, kinds } from '../metadata/kinds'
import { cborAssertion, sha256, type Assertion } from './hashed'
import { APP11 } from './segments'

/** The scans of a picture as its files share them: the names of what stands there, and their hash. */
export interface HashedScans {
  names: string[]
  hash: Buffer
  /** Whether they end as a picture does: only then do readers find the same boxes. */
  isWhole: boolean
}

/** Reads the scans of a picture once for all of its files. */
export function hashScans(scans: Buffer[]): HashedScans {
  const names = namesOfScans(scans)
  return { names, hash: sha256(...scans), isWhole: names.at(-1) === 'EOI' }
}

/** Boxes that stand one after the other and are hashed as one. */
interface Run {
  names: string[]
  segments: Segment[]
  excluded?: true
}

/**
 * Binds a manifest to the boxes of a JPEG (C2PA 2.2, 18.7). XMP and IIM are excluded: a picture desk that
 * adds a field there does not break the seal. What we say ourselves stands in the manifest as well.
 */
export function boxesHash(segments: Segment[], scans: HashedScans): Assertion {
  const runs = runsOf(segments)
  const boxes = runs.map(({ names, segments: own, excluded }) => ({
    names,
    hash: names[0] === 'C2PA' ? Buffer.alloc(1) : hashOfRun(names, own),
    excluded,
    pad: Buffer.alloc(0),
  }))
  const ofScans = { names: scans.names, hash: scans.hash, pad: Buffer.alloc(0) }
  return cborAssertion('c2pa.hash.boxes', { alg: 'sha256', boxes: [...boxes, ofScans] })
}

function hashOfRun(names: string[], segments: Segment[]) {
  const bytes = headOf(segments)
  // A head begins with SOI, which is the first run's alone.
  return sha256(names[0] === 'SOI' ? bytes : bytes.subarray(2))
}

/** The segments before the scans, in runs: what may be changed, and the seal itself, each by itself. */
function runsOf(segments: Segment[]) {
  const runs: Run[] = [{ names: ['SOI'], segments: [] }]
  for (const segment of segments) {
    const last = runs[runs.length - 1]
    if (segment.marker === APP11) {
      // However many segments it takes, it is one box.
      if (last.names[0] !== 'C2PA') runs.push({ names: ['C2PA'], segments: [] })
    } else if (isOfDesk(segment))
      runs.push({ names: [nameOfMarker(segment.marker)], segments: [segment], excluded: true })
    else if (last.excluded || last.names[0] === 'C2PA')
      runs.push({ names: [nameOfMarker(segment.marker)], segments: [segment] })
    else {
      last.names.push(nameOfMarker(segment.marker))
      last.segments.push(segment)
    }
  }
  return runs
}

/** Whether a segment is one into which picture desks write. */
function isOfDesk(segment: Segment) {
  return isOf(kinds.xmp, segment) || isOf(kinds.photoshop, segment)
}
