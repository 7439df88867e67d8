import { permalink } from '@/lib/site/addresses'
import { find, pageLanguage } from '../islands/dom'
import { isHeld, within } from '../parts/events'
import { imageIdOf, pathIn, placeIn, readTrail, type Stop, type Trail } from './trail'

const key = 'proxima-trail'

/**
 * Remembers, for as long as this tab is open, the list that an image is opened from: a theme's, or the
 * answers of a search. On an image's page its neighbours become those of that list, which each step hands on.
 */
export function startTrail() {
  const nav = document.querySelector<HTMLElement>('[data-trail]')
  const trail = nav && follow(nav)
  addEventListener('click', (event) => {
    const link = within(event, 'a')
    const id = link instanceof HTMLAnchorElement ? imageIdOf(link.pathname) : null
    if (!link || id === null) return
    if (!nav) keep(listedWith(id))
    else if (nav.contains(link)) keep(trail)
  })
}

function keep(trail: Trail | null) {
  try {
    if (trail) sessionStorage.setItem(key, JSON.stringify(trail))
    else sessionStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing leaves the order of dates.
  }
}

function kept() {
  try {
    return readTrail(sessionStorage.getItem(key))
  } catch {
    return null
  }
}

/**
 * The list on this page that holds an image; `null` where none does. The wall itself is none: it hangs in the
 * order that every image's page knows.
 */
function listedWith(id: string): Trail | null {
  const found = document.querySelector<HTMLElement>('[data-found]:not([hidden])')
  const list = found ?? (document.querySelector('[data-wall]') ? null : find(document, 'main'))
  const stops = list ? stopsIn(list) : []
  if (!stops.some((stop) => stop.id === id)) return null
  const name = found ? '' : (document.querySelector('h1')?.textContent ?? '')
  return { path: location.pathname + location.search, name, language: pageLanguage(), stops }
}

function stopsIn(list: HTMLElement): Stop[] {
  return [...list.querySelectorAll('figure')].flatMap((figure) => {
    const links = [...figure.querySelectorAll('a')]
    const id = links.map(({ pathname }) => imageIdOf(pathname)).find((each) => each !== null)
    const title = links.map(({ textContent }) => textContent.trim()).find(Boolean)
    return id ? [{ id, title: title ?? '' }] : []
  })
}

/** Has the neighbours of a page follow the list that its image was opened from; returns that list. */
function follow(nav: HTMLElement) {
  const trail = kept()
  const place = trail && placeIn(trail, imageIdOf(location.pathname) ?? '')
  if (!place) return null
  const position = find(nav, '[data-position]')
  position.textContent = (position.dataset.position ?? '')
    .replace('{index}', String(place.position))
    .replace('{count}', String(place.count))
  for (const way of ['prev', 'next'] as const) leadTo(find(nav, `[rel=${way}]`), place[way], trail)
  leadBack(find(nav, '[data-back]'), trail)
  return trail
}

function leadTo(link: HTMLAnchorElement, stop: Stop | undefined, { language }: Trail) {
  link.hidden = !stop
  if (!stop) return
  link.href = permalink(stop.id, pageLanguage())
  const title = stop.title || stop.id
  link.ariaLabel = (link.dataset.label ?? '').replace('{title}', () => title)
  const text = find(link, 'span')
  text.textContent = title
  text.lang = language
}

/** Leads back to a list, as it was left where that is the page before this one. */
function leadBack(link: HTMLAnchorElement, trail: Trail) {
  const { name, language } = trail
  link.href = pathIn(trail, pageLanguage())
  const text = find(link, 'span')
  text.textContent = name || (link.dataset.results ?? '')
  if (name) text.lang = language
  const steps = history.length
  link.addEventListener('click', (event) => {
    // Whatever was added to the history since, as a fragment is, lies between.
    const isBefore = document.referrer === link.href && history.length === steps && !location.hash
    if (!isBefore || steps < 2 || isHeld(event)) return
    event.preventDefault()
    history.back()
  })
}
