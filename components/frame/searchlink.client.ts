/** Keeps what is asked of the wall in the header's link to its search, where that leads to the same wall. */
export function startSearchLink() {
  const link = document.querySelector<HTMLAnchorElement>('header a[href$="#search"]')
  link?.addEventListener('click', () => {
    if (link.pathname === location.pathname) link.search = location.search
  })
}
