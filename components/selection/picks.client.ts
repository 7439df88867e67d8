import { readSelection, toggled, writeSelection } from './selection'

/**
 * Lets the boxes of a table select their images, and the one in its head all of them, and shows what is
 * selected. What was ticked before this script came is selected now.
 */
export function start(table: HTMLElement) {
  const boxes = [...table.querySelectorAll<HTMLInputElement>('[data-pick]')]
  const all = table.querySelector<HTMLInputElement>('[data-all]')
  const idOf = ({ dataset }: HTMLInputElement) => dataset.pick ?? ''
  function show() {
    const ids = new Set(readSelection())
    for (const box of boxes) box.checked = ids.has(idOf(box))
    const count = boxes.filter(({ checked }) => checked).length
    if (all) Object.assign(all, { checked: count === boxes.length, indeterminate: count % boxes.length > 0 })
  }
  table.addEventListener('change', ({ target }) => {
    const ids = readSelection()
    const shown = boxes.map(idOf)
    if (target !== all) return writeSelection(toggled(ids, idOf(target as HTMLInputElement)))
    const others = ids.filter((id) => !shown.includes(id))
    writeSelection(all?.checked ? [...ids, ...shown] : others)
  })
  const ticked = boxes.filter(({ checked }) => checked).map(idOf)
  if (ticked.length || all?.checked)
    writeSelection([...readSelection(), ...(all?.checked ? boxes.map(idOf) : ticked)])
  show()
  for (const change of ['selection', 'storage', 'pageshow']) addEventListener(change, show)
}
