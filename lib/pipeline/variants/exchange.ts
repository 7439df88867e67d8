import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
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
 * The dominant colour of an original, which takes as long to find out as to decode it. Whoever gave it found
 * the original sound.
 */
export async function fetchColour(store: Store, decoded: Decoded) {
  const colour = (await store.fetch(colourName(decoded)))?.toString()
  return colour && /^#[0-9a-f]{6}$/.test(colour) ? colour : undefined
}

/** Gives the other machines the dominant colour of an original. */
export function giveColour(store: Store, decoded: Decoded, colour: string) {
  return store.give(colourName(decoded), () => Buffer.from(colour))
}

function colourName({ sha256, width }: Decoded) {
  return `colours/${sha256}-${width}`
}
