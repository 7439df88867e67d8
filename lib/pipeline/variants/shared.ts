import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Variant } from '../../catalogue/manifest'
import { sha256Of } from '../../disk/hash'
import { writeWhole } from '../../disk/write'
import type { Planned } from './plan'
import type { Store } from '../../store/variants'

/**
 * Brings the variants that another machine has rendered into `folder`, and returns them. One of another width
 * than planned is none.
 */
export async function fetchVariants(store: Store, folder: string, wanted: Planned[]) {
  const fetched: Variant[] = []
  await Promise.all(
    wanted.map(async ({ file, format, width }) => {
      const bytes = await store.fetch(`variants/${file}`)
      const head =
        bytes &&
        (await sharp(bytes)
          .metadata()
          .catch(() => undefined))
      if (head?.width !== width) return
      await writeWhole(join(folder, file), bytes!)
      fetched.push({
        format,
        width,
        height: head.height,
        bytes: bytes!.length,
        sha256: sha256Of(bytes!),
        file,
      })
    }),
  )
  return fetched
}

export async function shareVariants(store: Store, folder: string, rendered: Variant[]) {
  await Promise.all(
    rendered.map(async ({ file }) => store.share(`variants/${file}`, () => readFile(join(folder, file)))),
  )
}

/**
 * The dominant colour of an original `decoded` at a width in px, which takes as long to find out as to decode
 * it. Whoever shared it found the original sound.
 */
export async function fetchColour(store: Store, sha256: string, decoded: number) {
  const colour = (await store.fetch(colourName(sha256, decoded)))?.toString()
  return colour && /^#[0-9a-f]{6}$/.test(colour) ? colour : undefined
}

export function shareColour(store: Store, colour: string, sha256: string, decoded: number) {
  return store.share(colourName(sha256, decoded), () => Buffer.from(colour))
}

function colourName(sha256: string, decoded: number) {
  return `colours/${sha256}-${decoded}`
}
