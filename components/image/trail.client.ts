import { permalink } from '@/lib/site/addresses'
import { find, pageLanguage } from '../islands/dom'
import { isHeld, within } from '../parts/events'
import { imageIdOf, pathIn, placeIn, readTrail, type Stop, type Trail } from './trail'

const key = 'proxima-trail'

/**
 * Remembers, for as long as this tab is open, the list that an image is opened from: a theme's, or what a
 * search or a filter found. On an image's page its neighbours become those of that list, which each step
 * hands on; its words become the page's where the language was switched.
 */
export function startTrail() {
  const nav = document.querySelector<HTMLElement>('[data-trail]')
  let trail = nav && follow(nav)
  if (nav && trail && trail.language !== pageLanguage())
    translated(trail).then(
      (ours) => lead(nav, (trail = ours)),
      // The words stay those of the other language, and say so.
      () => {},
    )
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
  const name = found ? '' : headingOf(document)
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

/** The heading of a page. */
function headingOf(page: Document) {
  return page.querySelector('h1')?.textContent ?? ''
}

/** A trail in the language of the page, told by the list itself. */
async function translated(trail: Trail): Promise<Trail> {
  const path = pathIn(trail, pageLanguage())
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}. Its list keeps the words it has.`)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const titles = new Map(stopsIn(find(page, 'main')).map(({ id, title }) => [id, title]))
  return {
    path,
    name: trail.name && headingOf(page),
    language: pageLanguage(),
    stops: trail.stops.map(({ id }) => ({ id, title: titles.get(id) ?? '' })),
  }
}

/** Has the neighbours of a page follow the list that its image was opened from; returns that list. */
function follow(nav: HTMLElement) {
  const trail = kept()
  if (!trail || !lead(nav, trail)) return null
  goBackAsLeft(find(nav, '[data-back]'))
  return trail
}

/** Leads to the neighbours of an image in a list, and back to that; not where the list has no such image. */
function lead(nav: HTMLElement, trail: Trail) {
  const place = placeIn(trail, imageIdOf(location.pathname) ?? '')
  if (!place) return false
  const position = find(nav, '[data-position]')
  position.textContent = (position.dataset.position ?? '')
    .replace('{index}', String(place.position))
    .replace('{count}', String(place.count))
  for (const way of ['prev', 'next'] as const) leadTo(find(nav, `[rel=${way}]`), place[way], trail)
  leadBack(find(nav, '[data-back]'), trail)
  return true
}

function leadTo(link: HTMLAnchorElement, stop: Stop | undefined, { language }: Trail) {
  link.hidden = !stop
  if (!stop) return
  link.href = permalink(stop.id, pageLanguage())
  link.ariaLabel = (link.dataset.label ?? '').replace('{title}', () => stop.title || stop.id)
  const text = find(link, 'span')
  text.textContent = stop.title
  text.lang = language
}

function leadBack(link: HTMLAnchorElement, trail: Trail) {
  link.href = pathIn(trail, pageLanguage())
  const text = find(link, 'span')
  text.textContent = trail.name || (link.dataset.results ?? '')
  text.lang = trail.name ? trail.language : pageLanguage()
}

/** Has the way back lead to a list as it was left, where that is the page before this one. */
function goBackAsLeft(link: HTMLAnchorElement) {
  const steps = history.length
  link.addEventListener('click', (event) => {
    // Whatever was added to the history since, as a fragment is, lies between.
    const isBefore = document.referrer === link.href && history.length === steps && !location.hash
    if (!isBefore || steps < 2 || isHeld(event)) return
    event.preventDefault()
    history.back()
  })
}
