import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { breachIn, verdictsSchema, verdictsText, type Verdict } from '../catalogue/credentials'
import { paths } from '../catalogue/files'
import type { Gallery } from '../catalogue/gallery'
import { readJson } from '../disk/read'
import { trustedSigners } from '../press/c2pa/trust'
import { isSealed } from '../press/metadata/seal'
import { refuseTrained } from './stated'

/** A file that comes in, what to call it, and how its entry may say that its seal is broken. */
interface Coming {
  name: string
  bytes: Buffer
  /** Whether an editor says so already. */
  isAdmitted: boolean
  /** How to say it. */
  admit: string
}

/**
 * How the seal of a file that comes in stands; `undefined` if it has none, and then nothing is loaded to ask.
 *
 * @throws Error of two sentences if the file is not as it was signed, unless that is admitted, and if its
 * credentials say that a trained model had a part in it.
 */
export async function judgeComing({ name, bytes, isAdmitted, admit }: Coming): Promise<Verdict | undefined> {
  if (!isSealed(bytes)) return undefined
  const { judge } = await import('../press/c2pa/verify')
  const verdict = await judge(bytes, { trust: trustedSigners() })
  refuseTrained(
    name,
    verdict.sourceTypes.map((sourceType) => ({ sourceType })),
  )
  if (verdict.standing === 'broken' && !isAdmitted)
    throw new Error(
      `${name} is signed (C2PA), and is not as it was signed (${breachIn(verdict.findings)}). Get an untouched copy; if there is none, ${admit}.`,
    )
  return verdict
}

const file = paths('').credentials

/**
 * The file of all verdicts with some more, by the SHA-256 of their originals: nothing where there are none.
 * It is read as it lies there, since several files may come at once.
 */
export function withVerdicts(gallery: Gallery, found: [sha256: string, verdict: Verdict | undefined][]) {
  const more = found.filter((each): each is [string, Verdict] => each[1] !== undefined)
  if (!more.length) return {}
  const path = join(gallery.root, file)
  const known = existsSync(path) ? verdictsSchema.parse(readJson(path)) : {}
  return { [file]: verdictsText({ ...known, ...Object.fromEntries(more) }) }
}
