import { addressBook, type AddressBook } from '../../catalogue/aliases'
import { paths } from '../../catalogue/files'
import { builtEntries, type Gallery } from '../../catalogue/gallery'
import type { Image } from '../../catalogue/image'
import { joinImages } from '../../catalogue/join'
import { readManifest } from '../../catalogue/manifest'
import { tdmRules, type TdmRule } from '../../share/tdmrep'
import { goneOf, type Gone } from '../rules/gone'
import type { ExportOptions } from './options'

/** All that an export is made from. */
export interface Exported {
  gallery: Gallery
  images: Image[]
  book: AddressBook
  gone: Gone[]
  reserved: TdmRule[]
  options: ExportOptions
}

/** Reads it: the images that hang, and what is known of those that do not. */
export function readExported(gallery: Gallery, options: ExportOptions): Exported {
  const manifest = readManifest(paths(gallery.root).manifest)
  const images = joinImages(gallery, manifest)
  return {
    gallery,
    images,
    book: addressBook(gallery, builtEntries(gallery, manifest)),
    gone: goneOf(gallery),
    reserved: tdmRules(images),
    options,
  }
}
