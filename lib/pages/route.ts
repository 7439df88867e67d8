import type { Collection } from '../catalogue/collection'
import type { Language } from '../i18n/languages'

/** What is in the address of a page that every language has. */
export interface Localized {
  locale: Language
}

/**
 * A kind of page: which pages of it there are, where each lies, and its model, which is all that it shows of
 * the collection. Pages read nothing else: what a model does not have, no page can show.
 */
export interface Route<Params, Model> {
  /** Whether its pages are documents for machines, and no HTML. */
  document?: true
  /** The parameters of every page there is, as Next names them. */
  all(collection: Collection): Params[]
  /** The path of a page on the site. */
  path(params: Params): string
  /** The model of a page: pure, of plain values alone; `undefined` where there is no such page. */
  model(collection: Collection, params: Params): Model
}

/** A kind of page, with the types of its parameters and of its model. */
export function route<Params, Model>(kind: Route<Params, Model>) {
  return kind
}
