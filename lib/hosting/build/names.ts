import { join } from 'node:path'
import { z } from 'zod'
import { addressBook, type AddressBook } from '../../catalogue/aliases'
import { paths } from '../../catalogue/files'
import { builtEntries, openGallery } from '../../catalogue/gallery'
import { readManifest } from '../../catalogue/manifest'
import { readJson } from '../../disk/read'
import { writeWhole } from '../../disk/write'

const schema = z.record(z.string(), z.object({ id: z.string(), alias: z.boolean() }))

/** What the names of the images lead to that the manifest under `folder` has. */
export function bookOf(folder: string) {
  const gallery = openGallery(folder)
  return addressBook(gallery, builtEntries(gallery, readManifest(paths(folder).manifest)))
}

/**
 * Writes down beside the pages which names lead to them: what is shown is decided once, by the build, and not
 * again while its pages are served.
 */
export async function writeNames(folder: string) {
  await writeWhole(fileIn(folder), JSON.stringify(Object.fromEntries(bookOf(folder))))
}

/** The names that the build under `folder` wrote down. */
export function readNames(folder: string): AddressBook {
  return new Map(Object.entries(schema.parse(readJson(fileIn(folder)))))
}

function fileIn(folder: string) {
  return join(folder, '.next/proxima-names.json')
}
