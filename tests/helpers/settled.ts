/** Waits until nothing was written into the page for a quarter of a second. Run in the page. */
export function settled() {
  return new Promise<void>((done) => {
    const wait = () => setTimeout(done, 250)
    let waiting = wait()
    new MutationObserver(() => {
      clearTimeout(waiting)
      waiting = wait()
    }).observe(document, { subtree: true, childList: true, attributes: true })
  })
}
