import { formatBytes } from '@/lib/i18n/format'
import { fill, formFor } from '@/lib/i18n/forms'
import type { PressRecord } from '@/lib/press/kit/record'
import { find, pageLanguage } from '../islands/dom'
import { within } from '../parts/events'
import { startKit } from './kit.client'
import { hangPicked } from './picked.client'
import { fetchRecords } from './records'
import { readSelection, sharedIds, writeSelection } from './selection'

/**
 * Shows the images that a visitor has picked, and lets them be removed, shared and downloaded. An address
 * with `?ids=` replaces what was picked before.
 */
export function start(desk: HTMLElement) {
  const shared = sharedIds(location.search)
  if (shared) writeSelection(shared)
  let records: PressRecord[] = []
  let turn = 0
  async function follow() {
    const mine = ++turn
    const found = await fetchRecords(readSelection())
    // Another change has overtaken this one.
    if (mine !== turn) return
    records = found
    show(desk, records)
  }
  for (const change of ['selection', 'storage']) addEventListener(change, follow)
  // Back to this page: more may have been picked since it was left.
  addEventListener('pageshow', ({ persisted }) => persisted && follow())
  desk.addEventListener('click', change)
  startKit(find(desk, '[data-kit]'), () => records)
  void follow()
}

/** Does what the button says that was pressed, if it takes something out of the selection. */
function change(event: Event) {
  const deed = within(event, '[data-do]')?.dataset.do
  const id = within(event, '[data-id]')?.dataset.id
  if (deed === 'clear') writeSelection([])
  if (deed === 'remove') writeSelection(readSelection().filter((kept) => kept !== id))
}

function show(desk: HTMLElement, records: PressRecord[]) {
  const isEmpty = !records.length
  find(desk, '[data-none]').hidden = !isEmpty
  find(desk, '[data-picked]').hidden = isEmpty
  const tooLarge = desk.querySelector<HTMLElement>('[data-too-large]')
  if (tooLarge) {
    tooLarge.hidden = !isEmpty
    find(desk, '[data-kit]').hidden = isEmpty
  }
  showContents(find(desk, '[data-contents]'), records)
  hangPicked(desk, records)
  const ids = records.map(({ id }) => id)
  find(desk, '#selection-address').textContent = `${location.origin}${location.pathname}?ids=${ids.join(',')}`
  find(desk, '[data-script]').hidden = true
  find(desk, '[data-desk]').hidden = false
}

/** Says how many images the zip holds, and how large it is. */
function showContents(line: HTMLElement, records: PressRecord[]) {
  const { contents = '{}', count, bytes } = line.dataset
  const language = pageLanguage()
  const size = records.length ? records.reduce((sum, record) => sum + record.bytes, 0) : Number(bytes)
  const form = formFor(JSON.parse(contents), records.length || Number(count), language)
  line.textContent = fill(form, { size: formatBytes(size, language) })
}
