/** Names those images of a selection that were withdrawn since it was made; there is nothing else to show. */
export function showWithdrawn(desk: HTMLElement, ids: string[]) {
  const line = desk.querySelector<HTMLElement>('[data-withdrawn]')
  const names = line?.querySelector('span')
  if (!line || !names) return
  const known = new Set<unknown>(JSON.parse(line.dataset.withdrawn ?? '[]'))
  const gone = ids.filter((id) => known.has(id))
  names.textContent = gone.join(', ')
  line.hidden = !gone.length
}
