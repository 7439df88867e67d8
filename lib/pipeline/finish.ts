import { paths } from '../catalogue/files'
import type { AuthoredImage } from '../catalogue/image'
import { addressesOf, readLedger } from '../catalogue/ledger'
import type { Manifest } from '../catalogue/manifest'
import { prune } from '../disk/prune'
import { writeWhole } from '../disk/write'
import { writePressIndex } from './press'
import { writeSearch } from './search'

/** Writes the manifest and all that is made of it, and prunes what no image has any more. */
export async function publish(root: string, images: AuthoredImage[], manifest: Manifest) {
  const ids = Object.keys(manifest).sort()
  const sorted = Object.fromEntries(ids.map((id) => [id, manifest[id]]))
  await writeWhole(paths(root).manifest, JSON.stringify(sorted, null, 1) + '\n')
  await keepLedger(root, images)
  const variants = ids.flatMap((id) => manifest[id].variants.map(({ file }) => file))
  const pruned = prune(paths(root).variants, new Set(variants))
  prune(
    paths(root).cards,
    new Set(ids.flatMap((id) => Object.values(manifest[id].cards).map(({ file }) => file))),
  )
  prune(paths(root).press, new Set(await writePressIndex(root, images, manifest)))
  await writeSearch(root, sorted)
  return { images: ids.length, variants: variants.length, pruned }
}

/** Adds the addresses of new images to the ledger. */
async function keepLedger(root: string, images: AuthoredImage[]) {
  const ledger = readLedger(root)
  const kept = new Set(ledger)
  const added = images.flatMap(({ id }) => addressesOf(id)).filter((address) => !kept.has(address))
  if (added.length) await writeWhole(paths(root).ledger, [...ledger, ...added].join('\n') + '\n')
}
