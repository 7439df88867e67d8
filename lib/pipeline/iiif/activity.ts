import { updatedOf } from '../../catalogue/hanging'
import type { Image } from '../../catalogue/image'
import { byCodeUnits } from '../../disk/order'
import { absolute, manifestPath } from '../../site/addresses'

const context = 'http://iiif.io/api/discovery/1/context.json'
const folder = '/iiif/activity'

/** How many changes a page of the list holds. */
const changesPerPage = 100

/** The path of the list of changes, which names its pages. */
export const changesPath = `${folder}/all-changes.json`

/** The path of one of its pages, counted from 0. */
function pagePath(page: number) {
  return `${folder}/page-${page}.json`
}

/**
 * The IIIF documents by which others learn what is new (Change Discovery API 1.0, level 1), by path: of each
 * image the last thing that happened to its manifest, the latest on the last page. What was published without
 * a record comes first and has no time.
 */
export function activityDocuments(images: Image[], size = changesPerPage) {
  const changes = images
    .toSorted((a, b) => byCodeUnits(keyOf(a), keyOf(b)))
    .map((image) => ({
      type: image.hanging.published === image.hanging.updated ? 'Create' : 'Update',
      object: { id: absolute(manifestPath(image.id)), type: 'Manifest' },
      ...(image.hanging.updated && { endTime: image.hanging.updated }),
    }))
  const count = Math.max(1, Math.ceil(changes.length / size))
  const list = { id: absolute(changesPath), type: 'OrderedCollection' }
  const pages = Array.from({ length: count }, (_, page): [path: string, document: object] => [
    pagePath(page),
    {
      '@context': context,
      ...pageReference(page),
      partOf: list,
      startIndex: page * size,
      ...(page > 0 && { prev: pageReference(page - 1) }),
      ...(page < count - 1 && { next: pageReference(page + 1) }),
      orderedItems: changes.slice(page * size, (page + 1) * size),
    },
  ])
  const all = {
    '@context': context,
    ...list,
    totalItems: changes.length,
    first: pageReference(0),
    last: pageReference(count - 1),
  }
  return new Map<string, object>([...pages, [changesPath, all]])
}

function pageReference(page: number) {
  return { id: absolute(pagePath(page)), type: 'OrderedCollectionPage' }
}

/** Images in order of their last change; of those that changed together, or nobody knows when, by day. */
function keyOf(image: Image) {
  return `${image.hanging.updated ?? ''} ${updatedOf(image)}`
}
