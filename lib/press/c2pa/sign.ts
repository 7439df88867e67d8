import type { PressFields } from '../file'
import { headOf, type Segment } from '../metadata/jpeg'
import { boxesHash, type HashedScans } from './boxes'
import { dataHash, hashAround, type Place } from './data'
import type { Assertion } from './hashed'
import type { Carried } from './parent'
import { segmentsOf } from './segments'
import { unsigned, type Signer } from './signer'
import { sayOf, storeOf, type Signing } from './store'

/** A file that is to be signed: its segments, once the seal's are known, and what follows them. */
export interface Unsealed {
  lay: (seal: Segment[]) => Segment[]
  rest: Buffer[]
  scans: HashedScans
  /** Whether more than one picture is in the file. */
  isMany: boolean
}

/** What is signed of one file. */
export interface Told {
  fields: PressFields
  signing: Signing
  carried: Carried | undefined
}

const [SOF9, SOF15] = [0xc9, 0xcf]

/** The segments of a file with its seal, which is laid among them where `lay` has it. */
export function sealed(file: Unsealed, { fields, signing, carried }: Told): Segment[] {
  const said = sayOf(fields, signing, carried)
  const make = (binding: Assertion, by: Signer) => segmentsOf(storeOf(said, binding, by))
  const measure = (binding: Assertion) => make(binding, unsigned(signing.signer))
  // Where its boxes are hashed, the seal is none of them, and nothing tells its size.
  const hasBoxes = !file.isMany && file.scans.isWhole && !file.lay([]).some(isArithmetic)
  const binding = hasBoxes ? boxesHash(file.lay(measure(noBinding)), file.scans) : bindAll(file, measure)
  return file.lay(make(binding, signing.signer))
}

/** Whether a segment belongs to arithmetic coding (T.81, table B.1), whose boxes c2pa-rs does not count. */
function isArithmetic({ marker }: Segment) {
  return marker >= SOF9 && marker <= SOF15
}

const noBinding: Assertion = { label: '', box: Buffer.alloc(8) }

/** A hash of all bytes says where the seal lies in which it stands: it is laid out until that is so. */
function bindAll(file: Unsealed, measure: (binding: Assertion) => Segment[]): Assertion {
  const noHash = Buffer.alloc(32)
  for (let place: Place = { start: 0, length: 0 }; ;) {
    const seal = measure(dataHash(noHash, place))
    const laid = file.lay(seal)
    const start = headOf(laid.slice(0, laid.indexOf(seal[0]))).length
    // Both heads begin with SOI.
    const length = headOf(seal).length - 2
    if (start === place.start && length === place.length)
      return dataHash(hashAround([headOf(laid), ...file.rest], place), place)
    place = { start, length }
  }
}
