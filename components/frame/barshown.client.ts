import { formatBytes } from '@/lib/i18n/format'
import { fill, formFor } from '@/lib/i18n/forms'
import type { PressRecord } from '@/lib/press/kit/record'
import { find, pageLanguage } from '../islands/dom'
import { startKit } from '../selection/kit.client'
import { openRecords, recordsOf } from '../selection/records'
import { readSelection } from '../selection/selection'
import { showUnkept } from '../selection/unkept.client'

const fetchAll = openRecords([])
let records: PressRecord[] = []
let contents: Promise<string> | undefined

/**
 * Says in the bar how many images are chosen and how large their zip is, and lets it be downloaded. If it
 * comes because one was chosen just now, the page gives way: what was pressed, and its neighbours, are not
 * under it.
 */
export async function showBar(bar: HTMLElement, ids: string[], isChosenNow: boolean) {
  contents ??= furnish(bar)
  const [asked, forms] = await Promise.all([fetchAll(ids), contents])
  // Another choice has overtaken this one.
  if (readSelection().join() !== ids.join()) return
  records = recordsOf(asked)
  const size = records.reduce((sum, { bytes }) => sum + bytes, 0)
  const form = formFor(JSON.parse(forms), records.length, pageLanguage())
  find(bar, 'p').textContent = fill(form, { size: formatBytes(size, pageLanguage()) })
  const comes = bar.hidden && records.length > 0
  bar.hidden = !records.length
  showUnkept(bar)
  if (!comes || !isChosenNow) return
  document.querySelector(`[data-select="${ids.at(-1)}"]`)?.scrollIntoView({ block: 'nearest' })
}

/**
 * Takes the zip's button from the page of the selection, and the note that nothing is kept, so that no other
 * page holds what they say, and returns how what is chosen is counted there.
 */
async function furnish(bar: HTMLElement) {
  const link = find<HTMLAnchorElement>(bar, 'a')
  const response = await fetch(link.pathname)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const kit = document.importNode(find(page, '[data-kit]'), true)
  link.before(kit)
  bar.append(document.importNode(find(page, '[data-unkept]'), true))
  startKit(kit, () => records)
  return find(page, '[data-count][data-contents]').dataset.contents ?? '{}'
}
