import { mediaTypeOf, offeredFormats } from '@/lib/catalogue/variants'
import { formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import type { ExcerptPart } from '@/lib/search/excerpt'
import type { SearchRecord } from '@/lib/search/format'
import { permalink } from '@/lib/site/addresses'
import { copyOf, find, pageLanguage } from '../islands/dom'
import { shapeOf, sizesOf, widestOf, type Shape } from '../parts/shape'
import { fallbackAddress, largestOf, srcSet, upTo, variantsOf } from '../parts/sources'
import { standInStyle } from '../parts/standin'
import type { Finding } from './finding'

/**
 * The figure of an image that was found: the one that the server wrote for another, with all of it exchanged.
 */
export function figureOf(place: HTMLElement, record: SearchRecord): HTMLElement {
  const figure = copyOf(place, '[data-figure]')
  const shape = shapeOf(largestOf(record.variants))
  if (shape) figure.dataset.shape = shape
  else delete figure.dataset.shape
  find<HTMLAnchorElement>(figure, 'a').setAttribute('href', permalink(record.id, pageLanguage()))
  fillPicture(find(figure, 'picture'), upTo(widestOf(shape), record), shape)
  fillTitle(figure, record)
  const time = find<HTMLTimeElement>(figure, 'time')
  time.dateTime = record.date
  time.textContent = formatDate(record.date, pageLanguage())
  for (const mark of figure.querySelectorAll<HTMLElement>('[data-kind]'))
    if (mark.dataset.kind !== record.kind) mark.remove()
  return figure
}

function fillPicture(picture: HTMLElement, record: SearchRecord, shape: Shape | undefined) {
  const { alt, lang } = record.words[pageLanguage()]
  const sizes = sizesOf(shape)
  for (const format of offeredFormats)
    Object.assign(find<HTMLSourceElement>(picture, `[type="${mediaTypeOf(format)}"]`), {
      srcset: srcSet(record, format),
      sizes,
    })
  const image = find<HTMLImageElement>(picture, 'img')
  const { width, height } = largestOf(variantsOf(record, 'jpeg'))
  Object.assign(image, {
    width,
    height,
    alt,
    sizes,
    srcset: srcSet(record, 'jpeg'),
    src: fallbackAddress(record),
  })
  for (const [name, colours] of Object.entries(standInStyle(record.standIn)))
    image.style.setProperty(name, colours)
  writeLanguage(image, lang)
}

/** The title, on the figure and in the name of its button. */
function fillTitle(figure: HTMLElement, { id, words }: SearchRecord) {
  const { title, lang } = words[pageLanguage()]
  const [text, button] = [find(figure, 'a'), find(figure, '[data-select]')]
  const label = button.getAttribute('aria-label') ?? ''
  button.setAttribute(
    'aria-label',
    label.replace(text.textContent ?? '', () => title),
  )
  button.dataset.select = id
  text.textContent = title
  writeLanguage(text, lang)
}

/** Says where a search found an image: in which language, if it is not the page's, and in which words. */
export function noteOf(place: HTMLElement, { language, parts }: Finding): HTMLElement {
  const note = copyOf(place, '[data-reason]')
  for (const other of note.querySelectorAll<HTMLElement>('[data-in]'))
    if (other.dataset.in !== language) other.remove()
  const text = find(note, '[data-text]')
  text.lang = language
  text.append(...parts.map(nodeOf))
  if (!parts.length) text.remove()
  return note
}

function nodeOf({ text, found }: ExcerptPart) {
  if (!found) return text
  const mark = document.createElement('mark')
  mark.textContent = text
  return mark
}

function writeLanguage(element: HTMLElement, lang: Language | undefined) {
  if (lang) element.lang = lang
  else element.removeAttribute('lang')
}
