/** Keeps a search in the links to other languages: it is the same there, and only the browser knows of it. */
export function startLanguages() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
    link.addEventListener('click', () => {
      link.search = location.search
    })
}
