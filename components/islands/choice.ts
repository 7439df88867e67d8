/*
 * The script of a page that names no language: follows the link to the first of the visitor's languages that
 * there is, by the language that a tag begins with; to the default, which is the first link, for whoever
 * reads none.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')]
const tags = navigator.languages.length ? navigator.languages : [navigator.language]
const wanted = tags.map((tag) => links.find(({ hreflang }) => hreflang === tag.split('-')[0])).find(Boolean)
const target = wanted ?? links[0]
if (target) location.replace(target.href + location.search + location.hash)

export {}
