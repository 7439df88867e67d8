import type { Collection } from '../catalogue/collection'
import { giveWords, type Words } from '../i18n/words'
import { frameOf, type Frame } from './frame'
import { kinds, type ModelOf, type ParamsOf, type RouteName } from './routes'

/** Where pages have all from that they show. */
export interface Source {
  /** The interface words of every language. */
  words: Words
  /** What stands around every page. */
  frame: Frame
  /** The model of a page; `undefined` where there is no such page. */
  modelOf(name: RouteName, params: object): object | undefined
}

// The compiled pages and what has them drawn are two bundles in one process.
const shelf: { [place: symbol]: Source | undefined } = globalThis
const place = Symbol.for('proxima.pages')

/** Gives the pages that this process draws from now on all that they show. */
export function give(source: Source) {
  shelf[place] = source
  giveWords(source.words)
}

/** What was given to the pages of this process, if anything was. */
export function given() {
  return shelf[place]
}

/** All pages of a collection. */
export function sourceOf(collection: Collection): Source {
  return {
    words: collection.words,
    frame: frameOf(collection),
    modelOf: (name, params) => kinds[name].model(collection, params),
  }
}

/** The model of a page, as its kind has it. */
export function modelFrom<Name extends RouteName>(
  source: Source,
  name: Name,
  params: ParamsOf<Name>,
): ModelOf<Name> {
  return source.modelOf(name, params) as ModelOf<Name>
}
