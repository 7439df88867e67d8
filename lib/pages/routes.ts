import * as documents from './documents'
import { imagePage } from './image'
import type { Route } from './route'
import * as sections from './sections'
import { further, latest, theme, wall } from './walls'

/** Every kind of page, by its name. */
export const routes = { wall, further, latest, theme, image: imagePage, ...sections, ...documents }

/** The name of a kind of page. */
export type RouteName = keyof typeof routes

/** What names one page of a kind. */
export type ParamsOf<Name extends RouteName> = Parameters<(typeof routes)[Name]['path']>[0]

/** The model of a page of a kind; `undefined` may be where there is no such page. */
export type ModelOf<Name extends RouteName> = ReturnType<(typeof routes)[Name]['model']>

/** The same for whoever asks for all of them, whatever their parameters and models are. */
export const kinds: Record<RouteName, Route<object, object | undefined>> = routes

/** The names of all kinds. */
export const names = Object.keys(routes).filter(isRouteName)

/** Whether something is the name of a kind. */
export function isRouteName(name: unknown): name is RouteName {
  return typeof name === 'string' && Object.hasOwn(routes, name)
}
