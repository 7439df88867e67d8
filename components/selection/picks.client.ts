import { readSelection, toggled, writeSelection } from './selection'

const idOf = ({ dataset }: HTMLInputElement) => dataset.pick ?? ''

/**
 * Lets the boxes of a table select their images, and the one in its head all of them, and shows what is
 * selected. What was ticked before this script came is selected now.
 */
export function start(table: HTMLElement) {
  const boxes = [...table.querySelectorAll<HTMLInputElement>('[data-pick]')]
  const all = table.querySelector<HTMLInputElement>('[data-all]')
  const shown = boxes.map(idOf)
  function show() {
    const ids = new Set(readSelection())
    for (const box of boxes) box.checked = ids.has(idOf(box))
    const count = boxes.filter(({ checked }) => checked).length
    if (all) Object.assign(all, { checked: count === boxes.length, indeterminate: count % boxes.length > 0 })
  }
  table.addEventListener('change', ({ target }) => {
    const ids = readSelection()
    if (target !== all) return writeSelection(toggled(ids, idOf(target as HTMLInputElement)))
    writeSelection(all?.checked ? [...ids, ...shown] : ids.filter((id) => !shown.includes(id)))
  })
  if (isFresh()) {
    const ticked = all?.checked ? shown : boxes.filter(({ checked }) => checked).map(idOf)
    if (ticked.length) writeSelection([...readSelection(), ...ticked])
  }
  show()
  for (const change of ['selection', 'storage', 'pageshow']) addEventListener(change, show)
}

/** Whether a tick is the visitor's: on a page that is loaded again, some browsers restore those of before. */
function isFresh() {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate'
}
