import { pointers } from './allowed'
import { encode, numberOf, openTiff, types, type Directory, type Value } from './tiff'

/** The tag of the maker's own note in EXIF. */
export const makerNote = 0x927c
const signature = Buffer.from('Apple iOS\0\0\x01MM', 'latin1')
/** How much brighter the gain map of an Apple picture makes it: HDRHeadroom and HDRGain. */
const ofGainMap = [0x21, 0x30]

/**
 * Of Apple's note in some EXIF bodies the two numbers without which the gain map of an older picture cannot
 * be applied ("Applying Apple HDR effect to your photos"), as a note of their own; nothing if there are none.
 */
export function gainMapNote(bodies: Buffer[]): Value | undefined {
  const note = bodies.map(noteIn).find((data) => data?.subarray(0, signature.length).equals(signature))
  if (!note) return undefined
  // Its offsets count from the note's own beginning, and its one directory follows the signature.
  const structure = Buffer.concat([Buffer.from('MM\0*\0\0\0\0', 'latin1'), note.subarray(8)])
  const directory = openTiff(structure)!.directoryAt(signature.length)
  const kept: Directory = new Map()
  for (const tag of ofGainMap) {
    const value = directory.get(tag)
    if (value?.type === types.signedRational) kept.set(tag, value)
  }
  if (!kept.size) return undefined
  return { type: types.undefined, data: Buffer.concat([signature, encode(kept, signature.length)]) }
}

function noteIn(body: Buffer) {
  const tiff = openTiff(body)
  if (!tiff) return undefined
  const exif = numberOf(tiff.directoryAt(tiff.first).get(pointers.exif))
  return exif === undefined ? undefined : tiff.directoryAt(exif).get(makerNote)?.data
}
