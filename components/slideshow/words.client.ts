import { pressName } from '@/lib/catalogue/image'
import { formatDate } from '@/lib/i18n/format'
import { fill } from '@/lib/i18n/forms'
import { languageList, type Language } from '@/lib/i18n/languages'
import type { SearchRecord } from '@/lib/search/format'
import { permalink } from '@/lib/site/addresses'
import { filePath } from '@/lib/site/files'
import { find, pageLanguage } from '../islands/dom'

/** One of the images of a slideshow, and its place among them. */
interface Turned {
  record: SearchRecord
  index: number
  count: number
}

/**
 * Says of the picture in front what it is called, where it stands in the list, when it was taken, what it
 * means, and lets its tools be this image's. `position` is how a place in a list is said.
 */
export function showWords(dialog: HTMLDialogElement, { record, index, count }: Turned, position: string) {
  const language = pageLanguage()
  const { title, caption, lang } = record.words[language]
  const [head, text] = [find(dialog, '[data-head]'), find(dialog, '[data-text]')]
  const place = find(head, 'p')
  place.hidden = count < 2
  place.textContent = fill(position, { index: index + 1, count })
  if (count === 1) dialog.ariaLabel = title
  write(find(head, 'h2'), title, lang)
  write(find(text, 'p'), caption, lang)
  const time = find<HTMLTimeElement>(head, 'time')
  time.dateTime = record.date
  time.textContent = formatDate(record.date, language)
  for (const mark of head.querySelectorAll<HTMLElement>('[data-kind]'))
    mark.hidden = mark.dataset.kind !== record.kind
  find<HTMLAnchorElement>(text, 'a').href = permalink(record.id, language)
  showTools(dialog, record, title)
}

/** Lets the tools turn, select and download what is in front. */
function showTools(dialog: HTMLDialogElement, record: SearchRecord, title: string) {
  const select = find(dialog, '[data-select]')
  select.dataset.select = record.id
  select.ariaLabel = fill(select.dataset.add ?? '', { title })
  const file = pressFile(record, pageLanguage())
  Object.assign(find<HTMLAnchorElement>(dialog, '[data-download]'), {
    href: filePath('press', file),
    download: file,
  })
  // The button is another image's now: let it show whether that is selected.
  dispatchEvent(new CustomEvent('selection'))
}

/** The press file of a language; where that has no words of the image, the one of the language that has. */
function pressFile({ id, words }: SearchRecord, language: Language) {
  const existing = languageList.filter((each) => !words[each].lang)
  return pressName(id, words[language].lang ?? language, existing)
}

/** Writes a text that is in another language than its page where `lang` names one. */
function write(element: HTMLElement, text: string, lang: Language | undefined) {
  element.textContent = text
  element.lang = lang ?? ''
  if (!lang) element.removeAttribute('lang')
}
