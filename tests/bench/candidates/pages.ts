import { drawAtlas } from '../../../lib/maps/atlas'
import { drawLocator } from '../../../lib/maps/globe'
import { openGallery } from '../../../lib/catalogue/gallery'
import { joinImages } from '../../../lib/catalogue/join'
import { readManifest } from '../../../lib/catalogue/manifest'
import { relate } from '../../../lib/catalogue/related'
import { sortImages, sortKeys } from '../../../lib/catalogue/sort'
import { languageList } from '../../../lib/i18n/languages'
import { creditBlocks } from '../../../lib/press/credit'
import { fieldsOf } from '../../../lib/press/fields'
import { imageObject } from '../../../lib/press/jsonld'
import { embedPage } from '../../../lib/share/embed'
import { imageMetadata } from '../../../lib/share/metadata'

// All that the pages of the gallery in this folder ask of the gallery's own code, without React and Next; the
// seconds of CPU it takes.
const gallery = openGallery('.')
const { words } = gallery
const images = joinImages(gallery, readManifest('lib/catalogue/manifest.json'))
const relatedImages = relate(images)
for (const language of languageList) {
  for (const image of images) {
    drawLocator(image)
    relatedImages(image)
    creditBlocks(fieldsOf(image, words), image.rights.key, words)
    imageObject(image, language, words)
    imageMetadata(image, language, words)
    embedPage({ image, language, words })
  }
  for (const key of sortKeys) sortImages(images, key, language)
  drawAtlas(images)
}
const { user, system } = process.cpuUsage()
console.log(JSON.stringify({ seconds: (user + system) / 1e6 }))
