import type { Language } from '@/lib/i18n/languages'
import type { PressRecord } from '@/lib/press/kit/record'
import { shownIn } from '@/lib/catalogue/written'
import { permalink } from '@/lib/site/addresses'
import { copyOf, find, pageLanguage } from '../islands/dom'

/** Hangs the images of a selection in the list of the desk; those that hang there already are kept. */
export function hangPicked(desk: HTMLElement, records: PressRecord[]) {
  const list = find(desk, 'ul')
  const hung = new Map([...list.querySelectorAll<HTMLElement>('li')].map((item) => [item.dataset.id, item]))
  list.replaceChildren(...records.map((record) => hung.get(record.id) ?? itemOf(desk, record)))
}

/** One image of a selection, and the way to remove it. */
function itemOf(desk: HTMLElement, record: PressRecord) {
  const language = pageLanguage()
  const item = copyOf(desk, '')
  item.dataset.id = record.id
  const title = shownIn(record.title, language)
  const picture = find<HTMLImageElement>(item, 'img')
  Object.assign(picture, record.thumbnail, { alt: shownIn(record.alt, language).text })
  const link = find<HTMLAnchorElement>(item, 'a')
  Object.assign(link, { href: permalink(record.id, language), textContent: title.text })
  for (const named of [picture, link]) nameLanguage(named, title.lang)
  for (const mark of item.querySelectorAll<HTMLElement>('[data-kind]'))
    mark.hidden = mark.dataset.kind !== record.kind
  const button = find(item, 'button')
  button.ariaLabel = `${button.textContent} ${title.text}`
  return item
}

/** Says which language a text is in, where it is not the page's. */
function nameLanguage(element: HTMLElement, language: Language | undefined) {
  if (language) element.lang = language
}
