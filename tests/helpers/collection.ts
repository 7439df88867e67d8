import { openGallery } from '../../lib/catalogue/gallery'
import { joinImages } from '../../lib/catalogue/join'
import { readManifest } from '../../lib/catalogue/manifest'
import { paths } from '../../lib/catalogue/files'

/** Every image of this repository, as its build has left it. */
export const images = joinImages(openGallery('.'), readManifest(paths('.').manifest))
