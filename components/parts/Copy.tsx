/**
 * Copies the text of the element with the id `from`, and says so in the live region after it.
 * `copy.client.ts` hears every such button of a page.
 */
export function Copy({ from, label, done }: { from: string; label: string; done: string }) {
  return (
    <>
      <button type="button" className="button quiet-button scripted" data-copy={from} data-copied={done}>
        {label}
      </button>{' '}
      <span role="status" className="quiet" />
    </>
  )
}
