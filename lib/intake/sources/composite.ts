import type { LangAlt } from './facts'

const mark = /(?:^|,\s*)lang="?([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)"?\s+/g

/**
 * The languages of a text that some programs write into one that has none, as exiv2 prints them; a text
 * without such marks is of no language.
 * @example composite('lang="x-default" Etna, lang="it" L’Etna') // { 'x-default': 'Etna', it: 'L’Etna' }
 */
export function composite(text: string): LangAlt {
  const marks = [...text.matchAll(mark)]
  if (marks[0]?.index !== 0) return { 'x-default': text }
  const parts = marks.map(({ index, 0: found, 1: tag }, place) => {
    const words = text.slice(index + found.length, marks[place + 1]?.index).trim()
    return [tag.toLowerCase(), words]
  })
  return Object.fromEntries(parts.filter(([, words]) => words))
}

/** The same of a text in its languages; one that is there already stays. */
export function takenApart(text: LangAlt): LangAlt {
  const found: LangAlt = {}
  const composed: LangAlt = {}
  for (const [tag, words] of Object.entries(text)) {
    const parts = composite(words)
    const isWhole = Object.keys(parts).length === 1 && parts['x-default'] === words
    if (isWhole) found[tag] = words
    else Object.assign(composed, parts)
  }
  return { ...composed, ...found }
}
