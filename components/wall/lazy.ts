import { lazy } from 'react'

/** What the tools need is loaded when the first of them is used. */
export const load = {
  found: () => import('../search/Found'),
  slideshow: () => import('../slideshow/Slideshow'),
}

/** The answers to a search. */
export const Found = lazy(() => load.found().then(({ Found }) => ({ default: Found })))

/** The slideshow. */
export const Slideshow = lazy(() => load.slideshow().then(({ Slideshow }) => ({ default: Slideshow })))
