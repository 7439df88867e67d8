/**
 * Keeps a search and a fragment in the links to other languages: they are the same there, and only the
 * browser knows of them.
 */
export function startLanguages() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(':is(header, footer) a[hreflang]'))
    link.addEventListener('click', () => {
      link.search = location.search
      link.hash = location.hash
    })
}
