import type { Language } from '@/lib/i18n/languages'

/**
 * What the elements of a page are asked for: here, so that an element that is missing is told by its name.
 */

/**
 * The element that a selector finds under another, of the class that is expected.
 * @throws Error if there is none: the server wrote other markup than this script was made for.
 */
export function find<T extends Element = HTMLElement>(place: ParentNode, selector: string): T {
  const found = place.querySelector<T>(selector)
  if (!found)
    throw new Error(`The page has no "${selector}". Reload it: an older page may have met a newer script.`)
  return found
}

/** A copy of what the page keeps in a `<template>`: its one element, with all that is in it. */
export function copyOf(place: ParentNode, selector: string): HTMLElement {
  const copy = find<HTMLTemplateElement>(place, `template${selector}`).content.firstElementChild?.cloneNode(
    true,
  )
  if (copy instanceof HTMLElement) return copy
  throw new Error(`The template "${selector}" holds no element. Mend the component that writes it.`)
}

/** The language of the page. */
export function pageLanguage(): Language {
  return document.documentElement.lang as Language
}
