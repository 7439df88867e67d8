import type { Language } from '@/lib/i18n/languages'
import { fill } from '@/lib/i18n/forms'
import type { PressRecord } from '@/lib/press/kit/record'
import { shownIn } from '@/lib/catalogue/written'
import { permalink } from '@/lib/site/addresses'
import { copyOf, find, pageLanguage } from '../islands/dom'
import type { Asked, Lost } from './records'

/**
 * Hangs the images of a selection in the list of a place on the desk, and names there those that cannot be
 * shown; what hangs there already is kept, and with it the focus.
 */
export function hangPicked(desk: HTMLElement, place: HTMLElement, asked: Asked[]) {
  const list = find(place, 'ul')
  const hung = new Map([...list.querySelectorAll<HTMLElement>('li')].map((item) => [keyOf(item), item]))
  const items = asked.map((each) => {
    const item = 'record' in each ? hung.get(each.id) : hung.get(`${each.id} ${each.why}`)
    return item ?? itemOf(desk, each)
  })
  const wanted = new Set(items)
  for (const item of [...list.children]) if (item instanceof HTMLElement && !wanted.has(item)) item.remove()
  items.forEach((item, n) => {
    if (list.children[n] !== item) list.insertBefore(item, list.children[n] ?? null)
    setEnd(item, 'earlier', n === 0)
    setEnd(item, 'later', n === items.length - 1)
  })
}

/** Says of a button that moves an item that there is nowhere to; it keeps the focus. */
function setEnd(item: HTMLElement, deed: string, isEnd: boolean) {
  const button = item.querySelector<HTMLElement>(`[data-do=${deed}]`)
  if (button) button.ariaDisabled = String(isEnd)
}

function keyOf({ dataset: { id, why } }: HTMLElement) {
  return why ? `${id} ${why}` : id
}

function itemOf(desk: HTMLElement, asked: Asked) {
  const item = 'record' in asked ? pictureOf(desk, asked.record) : lostOf(desk, asked.id, asked.why)
  item.dataset.id = asked.id
  return item
}

/** An image that cannot be shown, by its id, with the reason, and what can be done. */
function lostOf(desk: HTMLElement, id: string, why: Lost) {
  const item = copyOf(desk, '[data-lost]')
  Object.assign(item.dataset, { why, name: id })
  for (const text of item.querySelectorAll<HTMLElement>('[data-why]')) {
    text.hidden = text.dataset.why !== why
    text.textContent = fill(text.textContent ?? '', { id })
  }
  find(item, '[data-do=retry]').hidden = why !== 'failed'
  nameButtons(item, id)
  return item
}

/** One image of a selection, and the way to remove it. */
function pictureOf(desk: HTMLElement, record: PressRecord) {
  const language = pageLanguage()
  const item = copyOf(desk, '[data-pick]')
  const title = shownIn(record.title, language)
  item.dataset.name = title.text
  const picture = find<HTMLImageElement>(item, 'img')
  // Before the address of the picture: with it, the browser would fetch the smallest for nothing.
  find<HTMLSourceElement>(item, 'source').srcset = record.srcset
  Object.assign(picture, record.thumbnail, { alt: shownIn(record.alt, language).text })
  const name = find(item, '[data-title]')
  const link = find<HTMLAnchorElement>(item, 'a')
  // By its title alone: the alt text, which is long, is the picture's.
  Object.assign(link, { href: permalink(record.id, language), ariaLabel: title.text })
  name.textContent = title.text
  nameLanguage(link, title.lang)
  for (const mark of item.querySelectorAll<HTMLElement>('[data-kind]'))
    mark.hidden = mark.dataset.kind !== record.kind
  nameButtons(item, title.text)
  return item
}

/** Says of every button of an item what it is that the button removes or moves. */
function nameButtons(item: HTMLElement, name: string) {
  for (const button of item.querySelectorAll('button')) button.ariaLabel = `${button.textContent} ${name}`
}

/** Says which language a text is in, where it is not the page's. */
function nameLanguage(element: HTMLElement, language: Language | undefined) {
  if (language) element.lang = language
}
