import 'server-only'
import { openCollection, type Collection } from '../catalogue/collection'
import { stampOf } from '../catalogue/stamp'
import type { ModelOf, ParamsOf, RouteName } from './routes'
import { given, modelFrom, sourceOf, type Source } from './source'

/** The model of a page: all that it shows; `undefined` where there is no such page. */
export function modelOf<Name extends RouteName>(name: Name, params: ParamsOf<Name>): ModelOf<Name> {
  return modelFrom(source(), name, params)
}

/** What stands around every page. */
export function frame() {
  return source().frame
}

/** The interface words of every language, for what speaks in all of them. */
export function words() {
  return source().words
}

/**
 * All that hangs, for what is answered to whoever asks and is no page that the build finishes.
 *
 * @throws Error if a page reads it that is being drawn, from what it was given: no digest would tell of it.
 */
export function collection() {
  if (!given()) return opened().collection
  throw new Error('A page reads the whole collection. Put what it shows of it into its model, in lib/pages.')
}

function source() {
  return given() ?? opened().source
}

interface Opened {
  stamp: string
  collection: Collection
  source: Source
}

let last: Opened | undefined

/** The collection that lies on the disk: read once, and in development whenever it has changed. */
function opened() {
  // Next runs from the project's folder.
  const root = process.cwd()
  const stamp = process.env.NODE_ENV === 'development' ? stampOf(root) : ''
  if (last?.stamp === stamp) return last
  const collection = openCollection(root)
  return (last = { stamp, collection, source: sourceOf(collection) })
}
