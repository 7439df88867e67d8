import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isStandIn, type StandIn } from '../../catalogue/standin'
import type { Variant } from '../../catalogue/variants'
import { sha256Of } from '../../disk/hash'
import { writeWhole } from '../../disk/write'
import type { Store } from '../../store/variants'
import type { Planned } from './plan'
import { headOf } from './render'

/**
 * Brings the variants that another machine has rendered into `folder`, and returns them. One of another width
 * than planned is none.
 */
export async function fetchVariants(store: Store, folder: string, wanted: Planned[]) {
  const fetched: Variant[] = []
  await Promise.all(
    wanted.map(async (planned) => {
      const bytes = await store.fetch(`variants/${planned.file}`)
      const variant = bytes && (await readVariant(planned, bytes).catch(() => undefined))
      if (!bytes || variant?.width !== planned.width) return
      await writeWhole(join(folder, planned.file), bytes)
      fetched.push(variant)
    }),
  )
  return fetched
}

/** What the manifest says of a variant, by its bytes. Throws if they are no picture. */
export async function readVariant(
  { format, file }: Pick<Planned, 'format' | 'file'>,
  bytes: Buffer,
): Promise<Variant> {
  const { width, height } = await headOf(bytes)
  return { format, width, height, bytes: bytes.length, sha256: sha256Of(bytes), file }
}

/** Gives the other machines the variants that this one has rendered. */
export async function giveVariants(store: Store, folder: string, rendered: Variant[]) {
  await Promise.all(
    rendered.map(({ file }) => store.give(`variants/${file}`, () => readFile(join(folder, file)))),
  )
}

/** An original as it was decoded: its hash, and how wide in px. */
interface Decoded {
  sha256: string
  width: number
}

/**
 * The stand-in of an original, which takes as long to find out as to decode it. Whoever gave it found the
 * original sound.
 */
export async function fetchStandIn(store: Store, decoded: Decoded) {
  const standIn = (await store.fetch(standInName(decoded)))?.toString()
  return isStandIn(standIn) ? standIn : undefined
}

/** Gives the other machines the stand-in of an original. */
export function giveStandIn(store: Store, decoded: Decoded, standIn: StandIn) {
  return store.give(standInName(decoded), () => Buffer.from(standIn))
}

function standInName({ sha256, width }: Decoded) {
  return `standins/${sha256}-${width}`
}
